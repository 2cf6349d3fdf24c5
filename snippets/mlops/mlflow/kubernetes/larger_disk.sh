sed -i 's/20Gi/40Gi/' postgres.yaml
kubectl apply --filename postgres.yaml 2>refused.txt ||
    sed 's/Invalid value: .*: /(…) /' refused.txt
