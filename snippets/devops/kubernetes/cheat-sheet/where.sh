exec >printed.txt
# [start lines]
kubectl config get-contexts                      # all contexts; * is in use
kubectl config use-context opsbook               # switch
kubectl config set-context --current --namespace=where
kubectl config view --minify                     # the one in use, secrets hidden
kubectl --context=opsbook get pods               # for one command only
kubectl cluster-info                             # the address of the server
kubectl version                                  # of kubectl and of the server
kubectl auth whoami                              # who am I
# [end lines]
