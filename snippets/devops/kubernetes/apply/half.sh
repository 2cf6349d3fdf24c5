sed 's/port: 80,/port: 800000,/' two.yaml >half.yaml
kubectl apply --filename half.yaml
