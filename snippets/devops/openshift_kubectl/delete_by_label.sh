kubectl apply --filename deployment.yaml
kubectl create configmap flights
kubectl label configmap flights app=flights
kubectl delete all --selector app=flights | grep --only-matching '^deploy.*deleted'
kubectl get configmap flights --output name
