oc new-project flights
oc new-app python:3.12-ubi9~https://git.example.com/team/flights.git \
    --name=flights --context-dir=service --env=LOG_LEVEL=info
oc logs --follow buildconfig/flights
oc create route edge flights --service=flights
oc get route flights --output=jsonpath='{.spec.host}'
