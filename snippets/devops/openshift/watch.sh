oc get pods --watch
oc get cronjobs
oc edit cronjob/score
