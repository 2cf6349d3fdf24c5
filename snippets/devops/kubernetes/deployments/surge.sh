kubectl patch deployment scorer --patch \
    '{"spec": {"strategy": {"rollingUpdate": {"maxUnavailable": 0, "maxSurge": 1}}}}'
kubectl describe deployment scorer | grep RollingUpdateStrategy
