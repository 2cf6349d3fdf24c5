sed --in-place 's/name: scorer, count/name: scorrer, count/' production/kustomization.yaml
kubectl kustomize production
