namespace=$(kubectl config view --minify --output jsonpath='{..namespace}')
spark-submit --properties-file cluster.conf --deploy-mode client \
    --conf spark.kubernetes.namespace="$namespace" \
    --conf spark.driver.host=127.0.0.1 idle.py >driver.log 2>&1 &
until kubectl wait pods --selector spark-exec-id=2 --for=condition=Ready; do
    sleep 1
done >ready.log 2>&1
kubectl get pods --selector spark-role=executor --output custom-columns=\
EXECUTOR:.metadata.labels.spark-exec-id,CPU:.spec.containers[0].resources.requests.cpu,\
MEMORY:.spec.containers[0].resources.limits.memory,PHASE:.status.phase
