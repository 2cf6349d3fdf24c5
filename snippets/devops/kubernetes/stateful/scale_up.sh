kubectl scale statefulset/postgres --replicas=4
kubectl wait statefulset/postgres --for=jsonpath='{.status.readyReplicas}'=4 --timeout=60s
kubectl get pvc --output custom-columns=CLAIM:.metadata.name,STATE:.status.phase
kubectl get pvc --output jsonpath='{range .items[*]}{.spec.volumeName}{"\n"}{end}' | sort | uniq | wc --lines
