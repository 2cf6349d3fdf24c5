az aks get-upgrades --resource-group flights --name flights --output table
az aks upgrade --resource-group flights --name flights --kubernetes-version 1.34.1
