spark-submit --master mesos://127.0.0.1:5050 delays.py 2>&1 |
    grep --max-count=1 --only-matching 'Master must .*'
