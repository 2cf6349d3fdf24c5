az vm list-skus --location westeurope --size Standard_D4s_v5 --output table
az vm list-usage --location westeurope --output table
