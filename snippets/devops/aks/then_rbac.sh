az aks create --resource-group flights --name flights --enable-rbac --no-ssh-key
