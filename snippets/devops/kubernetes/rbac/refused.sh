kubectl delete deployment scorer --as=system:serviceaccount:refused:deployer
