exec >printed.txt
# [start lines]
kubectl auth can-i create deployments
kubectl auth can-i --list
kubectl auth can-i --list --as=system:serviceaccount:rights:default
kubectl auth can-i create pods --as=system:serviceaccount:kube-system:job-controller
kubectl create token default --duration=10m
# [end lines]
