kubectl get nodes --output custom-columns=NODE:.metadata.name,CPU:.status.capacity.cpu,KUBELET:.status.nodeInfo.kubeletVersion
kubectl get namespace cluster --output jsonpath='{.metadata.labels.pod-security\.kubernetes\.io/enforce}{"\n"}'
