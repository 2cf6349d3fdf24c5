az acs create --resource-group flights --name flights 2>&1 | grep ERROR
