python train.py 1 2
python promote.py
