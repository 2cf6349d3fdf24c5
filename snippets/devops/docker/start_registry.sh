openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 \
    -keyout key.pem -out cert.pem -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost,IP:127.0.0.1
export SSL_CERT_FILE=$PWD/cert.pem
python registry.py 2>registry.log &
curl --silent --retry 30 --retry-delay 1 --retry-connrefused --output /dev/null \
    https://localhost:5000/v2/
