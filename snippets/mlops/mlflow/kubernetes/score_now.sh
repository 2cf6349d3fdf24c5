kubectl apply --filename score_flights.yaml
kubectl create job score-now --from=cronjob/score-flights
kubectl wait job/score-now --for=condition=Complete --timeout=60s
