oc run score --image=flights:v1 --schedule='0 5 * * *' --restart=OnFailure
