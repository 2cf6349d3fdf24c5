kubectl apply --filename application.yaml
kubectl get sparkapplication delays
kubectl describe sparkapplication delays | grep '^Events'
kubectl get pods
kubectl delete sparkapplication delays
