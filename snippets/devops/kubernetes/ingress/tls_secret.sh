openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
    -subj /CN=flights.example.com -keyout key.pem -out cert.pem 2>openssl.log
kubectl create secret tls flights-tls --cert=cert.pem --key=key.pem
