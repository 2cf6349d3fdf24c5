kubectl delete statefulset postgres
kubectl wait --for=delete pod/postgres-0 --timeout=60s >wait.log
kubectl get pvc --output name
kubectl get pv --output jsonpath='{range .items[?(@.spec.claimRef.namespace=="delete")]}{.spec.persistentVolumeReclaimPolicy}{"\n"}{end}'
