kubectl create deployment hello --image=kicbase/echo-server:1.0
kubectl expose deployment hello --type=NodePort --port=8080
kubectl get service hello --output custom-columns=NAME:.metadata.name,TYPE:.spec.type
