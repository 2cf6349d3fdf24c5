oc apply --filename deployment.yaml
oc rollout status deployment/flights --timeout=60s | tail -1
oc scale deployment/flights --replicas=0
oc wait pods --selector app=flights --for=delete --timeout=60s
oc get deployment flights --output custom-columns=WANTED:.spec.replicas
