kubectl describe node node-7                     # what runs there, what is left
kubectl top node node-7
kubectl cordon node-7                            # no new pods
kubectl drain node-7 --ignore-daemonsets --delete-emptydir-data
kubectl uncordon node-7
kubectl taint node node-7 gpu=true:NoSchedule
