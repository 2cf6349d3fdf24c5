oc start-build flights --follow --wait
oc rollout status deployment/flights
