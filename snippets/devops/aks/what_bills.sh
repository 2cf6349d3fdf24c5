az aks show --resource-group flights --name flights --query nodeResourceGroup
az resource list --resource-group MC_flights_flights_westeurope --output table
