exec >printed.txt
# [start lines]
kubectl get all                                  # most kinds, not Ingress, ConfigMap...
kubectl get pods --output wide                   # with node and address
kubectl get pods --all-namespaces                # everywhere
kubectl get pods --selector app=scorer           # by label
kubectl get pods --show-labels
kubectl get pods --field-selector status.phase=Pending
kubectl get pods --sort-by=.metadata.creationTimestamp
kubectl get deployment scorer --output yaml      # the whole object
kubectl get deployment scorer --output jsonpath='{.spec.replicas}'
kubectl get pods --output custom-columns=NAME:.metadata.name,NODE:.spec.nodeName
kubectl describe deployment scorer               # state, conditions, events
kubectl events --for deployment/scorer           # what happened to it
kubectl get nodes
kubectl get namespaces
# [end lines]
