az aks get-credentials --resource-group flights --name flights
az aks get-credentials --resource-group flights --name flights --overwrite-existing
