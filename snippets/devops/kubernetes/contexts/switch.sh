kubectl config use-context cloud
kubectl config use-context laptop
