az group delete --name flights --yes
