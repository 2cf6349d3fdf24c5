mlflow models predict --model-uri late --env-manager local \
    --content-type csv --input-path integers.csv 2>&1 |
    tail -n 1 | sed 's/.*Error: //' | fold -s -w 80
