sed --in-place 's/^labels:/commonLabels: {stage: production}/; /pairs:/d' production/kustomization.yaml
kubectl kustomize production >production.txt
