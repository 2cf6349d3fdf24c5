namespace=$(kubectl config view --minify --output jsonpath='{..namespace}')
sed --in-place /podTemplateFile/d cluster.conf
spark-submit --properties-file cluster.conf --deploy-mode cluster \
    --conf spark.kubernetes.namespace="$namespace" \
    local:///opt/spark/work-dir/delays.py 2>&1 |
    grep --only-matching --max-count=1 'is forbidden: violates PodSecurity "[^"]*"' | uniq
