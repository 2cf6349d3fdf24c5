kubectl config set-credentials me-in-the-cloud --exec-command=kubelogin \
    --exec-arg=get-token --exec-api-version=client.authentication.k8s.io/v1beta1
