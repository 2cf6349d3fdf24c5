az aks stop --resource-group flights --name flights
az aks show --resource-group flights --name flights \
    --query '[powerState.code, provisioningState]'
