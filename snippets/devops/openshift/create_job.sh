oc create job score --image=flights:v1 -- python score.py
oc get job score \
    --output custom-columns=KIND:.kind,NAME:.metadata.name,RETRIES:.spec.backoffLimit
