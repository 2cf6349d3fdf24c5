curl --silent --write-out '%{http_code}\n' --output /dev/null \
    --header 'Content-Type: application/json' \
    --header 'Host: evil.example.com' --header 'Origin: https://evil.example.com' \
    --data @split.json http://127.0.0.1:5000/invocations
