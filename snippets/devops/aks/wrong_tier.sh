az aks create --resource-group flights --name flights --tier basic 2>&1 | grep ERROR
