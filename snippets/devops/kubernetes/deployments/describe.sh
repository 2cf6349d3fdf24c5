kubectl describe deployment scorer | grep --after-context=3 '^Selector'
kubectl describe deployment scorer | grep --after-context=4 '^Conditions'
