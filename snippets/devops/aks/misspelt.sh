az aks stopp --resource-group flights --name flights 2>&1 | grep ERROR
