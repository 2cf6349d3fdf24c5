"""What the Spark flavor says to ``name=``."""

import mlflow
import spark_log
import spark_session
from flights import load

if __name__ == "__main__":
    spark = spark_session.start()
    model = spark_log.train(spark.createDataFrame(load(1).head(100)))
    try:
        mlflow.spark.log_model(model, name="model")
    except TypeError as error:
        print(error)
