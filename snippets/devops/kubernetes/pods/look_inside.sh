kubectl describe pod scorer
kubectl logs scorer --container scorer --tail=50 --follow
kubectl logs scorer --previous
kubectl exec scorer -- cat /etc/os-release
kubectl exec scorer --stdin --tty -- sh
kubectl port-forward pod/scorer 8080:http
kubectl cp scorer:/tmp/profile.json profile.json
kubectl debug scorer --stdin --tty --image=busybox:1.37 --target=scorer
