curl --silent --header 'Content-Type: application/json' \
    --data @split.json http://127.0.0.1:5000/invocations
