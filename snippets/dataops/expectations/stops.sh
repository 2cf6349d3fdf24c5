python check_month.py landing/05.csv && python train_month.py landing/05.csv
echo "status $?"
ls model-*
