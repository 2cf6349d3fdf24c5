kill "${server:?}"
until query 'ALERTS{alertname="ModelDown"}' | grep --quiet .; do sleep 0.5; done
query up
query ALERTS
