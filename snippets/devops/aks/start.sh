az aks start --resource-group flights --name flights
az aks list --query '[].{name:name, state:powerState.code}' --output table
