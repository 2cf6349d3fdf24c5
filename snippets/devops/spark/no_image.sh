sed --in-place /container.image/d cluster.conf
spark-submit --properties-file cluster.conf --deploy-mode cluster \
    local:///opt/spark/work-dir/delays.py 2>&1 |
    grep --only-matching --max-count=1 'Must specify .*'
