sed --in-place 's/resources: /bases: /' production/kustomization.yaml
kubectl kustomize production >production.txt
