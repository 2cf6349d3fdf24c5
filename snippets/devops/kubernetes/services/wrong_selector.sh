kubectl set selector service scorer app=scorr
sleep 2
kubectl describe service scorer | grep '^Selector\|^Endpoints'
kubectl get pods --selector app=scorr
