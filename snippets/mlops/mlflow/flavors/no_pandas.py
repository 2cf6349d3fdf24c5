"""Workers whose Python lacks pandas."""

import os
import subprocess
import sys

import mlflow
import spark_session
from flights import FEATURES, load
from pyspark.sql import functions as sql

if __name__ == "__main__":
    venv = [sys.executable, "-m", "venv", "--without-pip", "worker"]
    subprocess.run(venv, check=True)
    os.environ["PYSPARK_PYTHON"] = "worker/bin/python"
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    spark = spark_session.start()
    predict = mlflow.pyfunc.spark_udf(spark, "models:/flights-sklearn/1")
    flights = spark.createDataFrame(load(2).head(3))
    try:
        flights.select(predict(sql.struct(*FEATURES))).show()
    except Exception as error:
        print(str(error).strip().splitlines()[-1])
