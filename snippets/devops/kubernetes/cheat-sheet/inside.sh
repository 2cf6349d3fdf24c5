kubectl logs web                                 # of the only container
kubectl logs web --container=web --previous      # before the last restart
kubectl logs web --follow --tail=100 --since=10m --timestamps
kubectl exec web -- printenv
kubectl exec web --stdin --tty -- sh
kubectl attach web
kubectl port-forward pod/web 8080:80
kubectl cp web:/tmp/report.html report.html
kubectl debug web --stdin --tty --image=busybox:1.37 --target=web
kubectl top pod web                              # needs the metrics server
