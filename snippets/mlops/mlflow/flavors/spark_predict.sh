export MLFLOW_TRACKING_URI=sqlite:///mlflow.db
printf '%s\n' dep_delay,distance,hour 30.0,1400.0,18.0 0.0,529.0,5.0 >flights.csv
mlflow models predict --model-uri models:/flights-spark/1 \
    --env-manager local --content-type csv --input-path flights.csv
