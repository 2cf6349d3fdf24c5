oc create deployment flights --image=flights:v1
oc set resources deployment/flights --limits=cpu=200m,memory=512Mi
oc get deployment flights \
    --output jsonpath='{.spec.template.spec.containers[0].resources.limits}{"\n"}'
