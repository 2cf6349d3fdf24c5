kubectl apply --filename mounted.yaml
kubectl get pod deployer --output jsonpath='{..volumeMounts[0].mountPath}{"\n"}'
kubectl get pod deployer --output jsonpath='{..serviceAccountToken.expirationSeconds}{"\n"}'
