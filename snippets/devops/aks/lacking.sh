az aks start --name flights
