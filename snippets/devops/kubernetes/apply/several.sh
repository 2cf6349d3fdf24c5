kubectl apply --filename two.yaml --filename list.yaml
mkdir manifests
mv two.yaml list.yaml manifests
kubectl delete --filename manifests
