oc set volume deployment/flights --add --name=data --type=pvc \
    --claim-name=flights-data --claim-size=1Gi --mount-path=/data
oc set volume cronjob/score --add --name=data --type=pvc \
    --claim-name=flights-data --mount-path=/data
