curl --silent --header 'Content-Type: text/csv' \
    --data-binary @flights.csv http://127.0.0.1:5000/invocations
