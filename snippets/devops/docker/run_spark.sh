docker build --tag flights-job:1.0 --file spark.Dockerfile .
docker run --rm --memory 4g \
    --mount type=bind,source=./data,target=/data,readonly flights-job:1.0
