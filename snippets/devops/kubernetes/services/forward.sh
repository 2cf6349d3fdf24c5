kubectl port-forward service/scorer 8080:http
