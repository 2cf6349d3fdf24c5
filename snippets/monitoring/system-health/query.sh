query() { promtool query instant http://127.0.0.1:9090 "$1" | sed 's/ @.*//'; }
until query 'model_requests_total{status="200"} == 3' | grep --quiet .; do sleep 0.5; done
query up
query 'sum by (status) (model_requests_total)'
