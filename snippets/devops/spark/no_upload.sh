spark-submit --properties-file cluster.conf --deploy-mode cluster delays.py 2>&1 |
    grep --only-matching --max-count=1 'Please specify .*'
