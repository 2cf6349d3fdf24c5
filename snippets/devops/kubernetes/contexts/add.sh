kubectl config set-cluster staging --server=https://staging.example.com
kubectl config set-credentials me-in-staging --client-certificate=me.crt --client-key=me.key
kubectl config set-context staging --cluster=staging --user=me-in-staging
kubectl config rename-context staging test
kubectl config delete-context test
