spark-submit --master spark://127.0.0.1:7077 --executor-cores 1 shout.py >shout.log 2>&1
grep --line-regexp 'the driver speaks\|hello\|world' shout.log | sort
echo 'in the logs of the executors:'
grep --recursive --no-filename --line-regexp 'hello\|world' work | sort
