minikube delete --all --purge
