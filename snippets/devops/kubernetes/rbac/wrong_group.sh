kubectl apply --filename reads.yaml
kubectl create rolebinding reader --role=reads --serviceaccount=wrong-group:deployer
kubectl auth can-i list deployments.apps --as=system:serviceaccount:wrong-group:deployer
