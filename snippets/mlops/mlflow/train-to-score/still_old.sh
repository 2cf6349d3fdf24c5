curl --silent --json @flights.json http://127.0.0.1:5001/invocations
