exec >printed.txt
# [start lines]
kubectl apply --filename scorer.yaml             # make it so
kubectl apply --filename scorer.yaml --dry-run=server     # would it be taken?
kubectl diff --filename scorer.yaml              # what would change?
kubectl apply --server-side --filename scorer.yaml --force-conflicts
kubectl replace --filename scorer.yaml           # overwrite
kubectl get --filename scorer.yaml               # what the file names
kubectl delete --filename scorer.yaml --ignore-not-found
kubectl kustomize .                              # build, print
kubectl apply --kustomize .                      # build, apply
kubectl delete --kustomize .
# [end lines]
