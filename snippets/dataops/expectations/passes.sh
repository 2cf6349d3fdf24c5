python check_month.py landing/04.csv && python train_month.py landing/04.csv
