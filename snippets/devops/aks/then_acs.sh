az acs create --resource-group flights --name flights
