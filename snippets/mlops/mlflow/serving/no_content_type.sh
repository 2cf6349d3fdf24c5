curl --silent --write-out '\n%{http_code}\n' \
    --data @split.json http://127.0.0.1:5000/invocations | fold -s -w 80
