kubectl patch service scorer --patch '{"spec": {"clusterIP": "10.96.77.77"}}'
