spark-submit --master 'local[2]' shout.py >shout.log 2>&1
grep --only-matching 'the driver speaks\|hello\|world' shout.log | sort
