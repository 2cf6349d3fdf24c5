kubectl exec postgres-0 -- psql --host=postgres-0.postgres --username=postgres
