oc delete cronjob score
oc delete all --selector=app=flights
oc delete persistentvolumeclaim flights-data
