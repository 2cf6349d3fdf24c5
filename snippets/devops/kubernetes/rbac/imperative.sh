kubectl create serviceaccount reader
kubectl create role reads --verb=get,list,watch --resource=pods,deployments.apps
kubectl create rolebinding reader-reads --role=reads --serviceaccount=imperative:reader
kubectl get role reads --output jsonpath='{range .rules[*]}{.apiGroups} {.resources}{"\n"}{end}'
