kubectl apply --filename budget.yaml
kubectl wait pdb/scorer --for=jsonpath='{.status.disruptionsAllowed}'=1 --timeout=60s
kubectl get pdb scorer --no-headers --output custom-columns=:.status.currentHealthy,:.status.desiredHealthy
