mlflow models build-docker --model-uri late --name flights:1
