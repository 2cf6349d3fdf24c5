exec >printed.txt
# [start lines]
kubectl auth can-i create deployments
kubectl auth can-i --list
kubectl auth can-i list pods --as=system:serviceaccount:rights:default || true
kubectl create token default --duration=10m
# [end lines]
