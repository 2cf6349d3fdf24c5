head --bytes=1100000 /dev/zero | tr '\0' x >model.bin
kubectl create configmap model --from-file=model.bin
