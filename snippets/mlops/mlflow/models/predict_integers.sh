mlflow models predict --model-uri late --env-manager local \
    --content-type csv --input-path integers.csv 2>refused.log ||
    tail -n 1 refused.log | sed 's/.*Error: //' | fold -s -w 80
