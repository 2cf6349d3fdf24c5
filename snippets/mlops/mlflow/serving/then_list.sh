curl --silent --write-out '\n%{http_code}\n' \
    --header 'Content-Type: application/json' \
    --data @list.json http://127.0.0.1:5000/invocations |
    sed "s/{'.*'}/{...}/" | fold -s -w 80
