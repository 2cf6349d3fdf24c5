until kubectl events --for pod/scorer --output jsonpath='{.items[*].reason}' | grep Scheduled
do sleep 1; done
