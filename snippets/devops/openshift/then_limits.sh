oc run flights --image=flights:v1 --limits=cpu=200m,memory=512Mi
