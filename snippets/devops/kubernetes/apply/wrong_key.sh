sed --in-place 's/namePrefix/namePrefx/' production/kustomization.yaml
kubectl kustomize production
