kubectl create deployment flights --image=flights:v1
kubectl set resources deployment/flights --limits=cpu=200m,memory=512Mi
kubectl get deployment flights \
    --output jsonpath='{.spec.template.spec.containers[0].resources.limits}{"\n"}'
