spark-submit --master 'local[2]' shout.py >shout.log 2>&1
grep --line-regexp 'the driver speaks\|hello\|world' shout.log | sort
