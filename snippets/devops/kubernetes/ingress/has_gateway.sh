kubectl get gatewayclasses
