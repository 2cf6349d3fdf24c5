oc delete cronjob score
oc delete deployment,service flights
oc delete persistentvolumeclaim flights-data
