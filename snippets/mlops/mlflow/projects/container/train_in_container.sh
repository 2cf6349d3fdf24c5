mlflow run . -P month=2 -A gpus=all -A memory=8g --build-image
