az aks use-dev-spaces --resource-group flights --name flights
