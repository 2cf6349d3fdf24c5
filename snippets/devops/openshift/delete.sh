oc delete cronjob score
oc delete deployment flights
oc delete persistentvolumeclaim flights-data
