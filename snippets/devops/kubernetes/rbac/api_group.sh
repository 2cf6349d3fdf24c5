kubectl api-resources --api-group=apps --no-headers | grep '^deployments'
kubectl api-resources --api-group='' --no-headers --output name | grep '^pods'
