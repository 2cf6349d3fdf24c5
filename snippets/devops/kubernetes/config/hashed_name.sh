kubectl kustomize . | grep 'name: scorer-'
sed --in-place 's/=15/=30/' kustomization.yaml
kubectl kustomize . | grep 'name: scorer-'
