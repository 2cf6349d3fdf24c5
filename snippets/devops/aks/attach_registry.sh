az aks update --resource-group flights --name flights --attach-acr flightsregistry
az aks check-acr --resource-group flights --name flights \
    --acr flightsregistry.azurecr.io
