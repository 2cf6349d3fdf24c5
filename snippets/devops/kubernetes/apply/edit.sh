export KUBE_EDITOR="sed --in-place '/^  LATE_AFTER/s/15/45/'"
kubectl edit configmap scorer
kubectl get configmap scorer --output jsonpath='{.data.LATE_AFTER}{"\n"}'
