kubectl set selector service scorer app=scorr
until kubectl describe service scorer | grep --quiet '^Endpoints: *$'; do sleep 0.2; done
kubectl describe service scorer | grep '^Selector\|^Endpoints'
kubectl get pods --selector app=scorr
