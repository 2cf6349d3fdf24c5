kubectl patch statefulset postgres --patch \
    '{"spec": {"updateStrategy": {"rollingUpdate": {"partition": 3}}}}'
kubectl set image statefulset/postgres postgres=postgres:18.2
kubectl rollout status statefulset/postgres --timeout=60s >progress.txt && tail -1 progress.txt
kubectl get pods --output custom-columns=POD:.metadata.name,IMAGE:.spec.containers[0].image
