kubectl get pod scorer --output yaml --show-managed-fields=false > scorer.yaml
