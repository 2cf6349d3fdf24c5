az group create --name flights --location westeurope
az aks create --resource-group flights --name flights --tier free \
    --node-count 1 --node-vm-size Standard_D4s_v5 --no-ssh-key
