oc apply --filename deployment.yaml
oc create configmap flights
oc label configmap flights app=flights
oc delete all --selector app=flights | grep --only-matching '^deploy.*deleted'
oc get configmap flights --output name
