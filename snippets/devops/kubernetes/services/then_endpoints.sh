kubectl get endpoints scorer --output name
