namespace=$(kubectl config view --minify --output jsonpath='{..namespace}')
spark-submit --properties-file cluster.conf --deploy-mode cluster --name delays \
    --conf spark.kubernetes.namespace="$namespace" \
    --conf spark.kubernetes.submission.waitAppCompletion=false \
    local:///opt/spark/work-dir/delays.py s3a://flights/2013.csv s3a://flights/delays
kubectl wait pods --selector spark-role=driver --for=condition=Ready >ready.log
kubectl get pods --selector spark-role=driver --output custom-columns=\
ROLE:.metadata.labels.spark-role,ACCOUNT:.spec.serviceAccountName,\
MEMORY:.spec.containers[0].resources.limits.memory,PHASE:.status.phase
