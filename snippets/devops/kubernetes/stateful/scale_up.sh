kubectl scale statefulset/postgres --replicas=4
kubectl rollout status statefulset/postgres --timeout=60s | tail -1
kubectl get pvc --output custom-columns=CLAIM:.metadata.name,STATE:.status.phase
kubectl get pvc --output jsonpath='{range .items[*]}{.spec.volumeName}{"\n"}{end}' | sort | uniq | wc --lines
