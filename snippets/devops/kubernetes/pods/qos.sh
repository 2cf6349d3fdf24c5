kubectl get pod scorer --output jsonpath='{.status.qosClass}{"\n"}'
