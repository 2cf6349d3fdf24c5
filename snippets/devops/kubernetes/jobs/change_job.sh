sed 's/2013-03/2013-04/' score.yaml >april.yaml
kubectl apply --filename april.yaml 2>&1 | grep --only-matching 'field is immutable'
