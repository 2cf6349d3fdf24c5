curl --silent http://127.0.0.1:5001/metrics/ >metrics.txt
grep model_requests metrics.txt
grep 'model_request_seconds_count' metrics.txt
