spark-submit --master spark://127.0.0.1:7077 --executor-cores 1 shout.py >shout.log 2>&1
grep --only-matching 'the driver speaks\|hello\|world' shout.log
