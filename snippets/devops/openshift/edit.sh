KUBE_EDITOR="sed --in-place 's/0 5/30 6/'" oc edit cronjob/score
oc get cronjob score --output custom-columns=SCHEDULE:.spec.schedule
