exec >printed.txt
# [start lines]
kubectl create namespace flights --dry-run=client --output yaml
kubectl create deployment web --image=nginxinc/nginx-unprivileged:1.29.3 --replicas=2
kubectl expose deployment web --port=80 --target-port=8080 --type=LoadBalancer
kubectl create service clusterip api --tcp=80:8080
kubectl create ingress web --class=public --rule='www.example.com/*=web:80'
kubectl create job once --image=busybox:1.37 -- date
kubectl create cronjob nightly --image=busybox:1.37 --schedule='30 3 * * *' -- date
kubectl create job by-hand --from=cronjob/nightly
kubectl create configmap settings --from-literal=LATE_AFTER=15
kubectl create secret generic tracking --from-file=credentials=credentials.ini
kubectl create serviceaccount deployer
kubectl create role reads --verb=get,list,watch --resource=pods
kubectl create rolebinding deployer-reads --role=reads --serviceaccount=flights:deployer
kubectl create quota small --hard=pods=20,requests.cpu=8
kubectl create poddisruptionbudget web --selector=app=web --min-available=1
# [end lines]
