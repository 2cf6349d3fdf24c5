kubectl get pod scorer --output yaml --export
