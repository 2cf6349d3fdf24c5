oc create deployment trial --image=flights:v1
oc set resources deployment/trial --limits=cpu=200m,memory=512Mi
oc get deployment trial \
    --output jsonpath='{.spec.template.spec.containers[0].resources.limits}{"\n"}'
