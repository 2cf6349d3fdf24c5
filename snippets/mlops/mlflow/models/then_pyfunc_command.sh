mlflow pyfunc predict --model-path late --input-path flights.csv
