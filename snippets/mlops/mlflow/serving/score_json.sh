for payload in records instances inputs params; do
    echo $payload:
    curl --silent --header 'Content-Type: application/json' \
        --data @$payload.json http://127.0.0.1:5000/invocations
    echo
done
