minikube addons list >addons.txt
grep --extended-regexp ' (dashboard|ingress|metrics-server) ' addons.txt
