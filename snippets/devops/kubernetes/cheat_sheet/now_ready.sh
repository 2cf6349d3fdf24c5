kubectl get --raw='/readyz'
