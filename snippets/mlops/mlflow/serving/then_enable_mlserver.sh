mlflow models serve --model-uri late --enable-mlserver
