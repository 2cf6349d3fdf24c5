kubectl create job nightly-by-hand --from=cronjob/nightly
kubectl wait job/nightly-by-hand --for=condition=Complete --timeout=60s
kubectl get job nightly-by-hand --output jsonpath='{.metadata.ownerReferences[0].kind}{"\n"}'
