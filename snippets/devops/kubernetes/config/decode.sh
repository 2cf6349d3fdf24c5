kubectl get secret tracking --output jsonpath='{.data.credentials}{"\n"}'
kubectl get secret tracking --output jsonpath='{.data.credentials}' | base64 --decode
