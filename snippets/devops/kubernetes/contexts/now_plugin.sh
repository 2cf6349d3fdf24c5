kubectl config set-credentials me-in-the-cloud --exec-command=gke-gcloud-auth-plugin \
    --exec-api-version=client.authentication.k8s.io/v1beta1 \
    --exec-interactive-mode=IfAvailable
