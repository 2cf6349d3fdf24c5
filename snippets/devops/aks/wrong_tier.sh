az aks create --resource-group flights --name flights --tier basic
