kubectl kustomize . >openshift.yaml
kubectl apply --filename openshift.yaml
kubectl get statefulset postgres \
    --output jsonpath='{.spec.template.spec.securityContext}{"\n"}'
