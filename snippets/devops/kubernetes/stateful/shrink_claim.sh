kubectl patch pvc data-postgres-0 --patch '{"spec": {"resources": {"requests": {"storage": "5Gi"}}}}'
