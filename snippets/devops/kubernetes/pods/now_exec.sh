kubectl exec scorer -- ls
