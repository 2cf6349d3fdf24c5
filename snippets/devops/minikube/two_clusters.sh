minikube start --profile=trial --nodes=3
minikube profile list
minikube delete --profile=trial
