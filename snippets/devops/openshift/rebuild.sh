oc start-build flights --follow
oc rollout status deployment/flights
