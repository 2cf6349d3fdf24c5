python train.py 1
