kubectl get deployment scorer --output custom-columns=NAME:.metadata.name,READY:.status.readyReplicas
kubectl get replicasets --output custom-columns=OWNER:.metadata.ownerReferences[0].name,PODS:.spec.replicas
kubectl get pods --selector app=scorer --output custom-columns=OWNER:.metadata.ownerReferences[0].kind
