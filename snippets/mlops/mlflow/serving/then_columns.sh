curl --silent --write-out '\n%{http_code}\n' \
    --header 'Content-Type: application/json' \
    --data @columns.json http://127.0.0.1:5000/invocations |
    sed 's/{.[a-z_]*.,.*}\. /{...}. /' | fold -s -w 80
