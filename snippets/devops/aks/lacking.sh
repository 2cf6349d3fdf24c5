az aks start --name flights 2>&1 | grep ERROR
