oc create cronjob score --image=flights:v1 --schedule='0 5 * * *' \
    --restart=OnFailure -- python score.py
oc get cronjob score \
    --output custom-columns=NAME:.metadata.name,SCHEDULE:.spec.schedule
