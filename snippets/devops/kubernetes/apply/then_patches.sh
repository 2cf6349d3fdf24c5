sed --in-place '/^patches:/,$d' production/kustomization.yaml
cat >>production/kustomization.yaml <<'END'
patchesStrategicMerge:
  - '{apiVersion: v1, kind: ConfigMap, metadata: {name: scorer}, data: {LATE_AFTER: "30"}}'
END
kubectl kustomize production >production.txt
