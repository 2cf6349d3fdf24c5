oc scale deployment/flights --replicas=0
oc wait pods --selector app=flights --for=delete --timeout=60s >waited.txt
oc get deployment flights --output custom-columns=WANTED:.spec.replicas
