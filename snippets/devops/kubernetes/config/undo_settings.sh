kubectl apply --kustomize .
sed --in-place 's/=15/=30/' kustomization.yaml
kubectl apply --kustomize .
kubectl rollout undo deployment/scorer
kubectl get deployment scorer --output jsonpath='{..configMapRef.name}{"\n"}'
