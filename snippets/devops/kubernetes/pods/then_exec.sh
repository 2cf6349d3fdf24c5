kubectl exec scorer ls
