kubectl create ingress flights --class=public \
    --rule='flights.example.com/score*=scorer:http,tls=flights-tls' \
    --rule='flights.example.com/*=website:80,tls=flights-tls'
kubectl get ingress flights --output jsonpath='{..pathType}{"\n"}'
