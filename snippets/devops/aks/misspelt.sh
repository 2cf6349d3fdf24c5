az aks stopp --resource-group flights --name flights
