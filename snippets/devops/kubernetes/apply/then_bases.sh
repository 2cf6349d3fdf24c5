sed --in-place 's/resources: /bases: /' production/kustomization.yaml
kubectl kustomize production 2>&1 >production.out
