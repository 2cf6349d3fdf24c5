mkdir monday tuesday
(cd monday && python ../train.py >/dev/null)
(cd tuesday && python ../train.py >/dev/null)
ls -- *day
