kubectl scale statefulset/postgres --replicas=4
kubectl wait statefulset/postgres --for=jsonpath='{.status.readyReplicas}'=4 --timeout=60s
kubectl get persistentvolumeclaims \
    --output custom-columns=CLAIM:.metadata.name,VOLUME-OF-ITS-OWN:.status.phase
