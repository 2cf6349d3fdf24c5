kubectl apply --filename upgrade_schema.yaml
sed -i 's/server:7/server:8/' upgrade_schema.yaml
kubectl apply --filename upgrade_schema.yaml 2>refused.txt ||
    sed 's/Invalid value: .*: /(…) /' refused.txt
