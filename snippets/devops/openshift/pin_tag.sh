oc tag flights:latest flights:v1
oc set triggers deployment/flights --from-image=flights:v1 --containers=flights
oc get imagestream flights --output=yaml
