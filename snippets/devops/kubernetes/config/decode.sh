kubectl get secret tracking --output jsonpath='{.data.MLFLOW_TRACKING_PASSWORD}{"\n"}'
kubectl get secret tracking --output jsonpath='{.data.MLFLOW_TRACKING_PASSWORD}' | base64 --decode
