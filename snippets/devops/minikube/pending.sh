kubectl create service loadbalancer balanced --tcp=8080
kubectl get service balanced >services.txt
awk '{ print $1, $2, $4 }' services.txt | column --table
