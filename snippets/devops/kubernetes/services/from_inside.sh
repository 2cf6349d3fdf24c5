kubectl exec deployment/scorer -- curl --silent http://scorer/health
kubectl exec deployment/scorer -- nslookup scorer.flights.svc.cluster.local
