oc create configmap flights
oc label configmap flights app=flights
oc delete all --selector app=flights >deleted.txt
grep '^deployment' deleted.txt
oc get configmap flights --output name
