az group create --name flights --location westeurope
az aks create --resource-group flights --name flights --tier free \
    --node-count 1 --node-vm-size Standard_B2s --no-ssh-key
