az aks nodepool add --resource-group flights --cluster-name flights --name jobs \
    --mode User --node-count 0
az aks nodepool scale --resource-group flights --cluster-name flights --name jobs \
    --node-count 3
