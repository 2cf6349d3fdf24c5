kubectl create service loadbalancer hello --tcp=8080
kubectl get service hello | awk '{ print $1, $2, $4 }' | column --table
