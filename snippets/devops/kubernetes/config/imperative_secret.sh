printf 'only-for-this-book' >password.txt
kubectl create secret generic tracking --from-file=MLFLOW_TRACKING_PASSWORD=password.txt
