az aks nodepool add --resource-group flights --cluster-name flights --name jobs \
    --mode User --node-count 0 --node-vm-size Standard_D4s_v5
az aks nodepool scale --resource-group flights --cluster-name flights --name jobs \
    --node-count 3
az aks nodepool scale --resource-group flights --cluster-name flights --name jobs \
    --node-count 0
