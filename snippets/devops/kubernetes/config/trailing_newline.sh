echo secret >password.txt
kubectl create secret generic tracking --from-file=password.txt
kubectl get secret tracking --output jsonpath='{.data.password\.txt}' | base64 --decode | wc --bytes
