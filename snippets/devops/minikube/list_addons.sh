minikube addons list | grep --extended-regexp ' (dashboard|ingress|metrics-server) '
