kubectl get componentstatus etcd-0 --output name
