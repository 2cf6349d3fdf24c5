"""Read the logged Spark model back, as Spark and as a Python function."""

import mlflow
import spark_session
from flights import FEATURES, load, train

MODEL = "models:/flights-spark/1"

if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    spark = spark_session.start()
    three = load(2)[FEATURES].head(3)

    pipeline = mlflow.spark.load_model(MODEL)
    predicted = pipeline.transform(spark.createDataFrame(three))
    predicted.select("dep_delay", "prediction").show()

    function = mlflow.pyfunc.load_model(MODEL)
    print("pyfunc:      ", [round(delay, 3) for delay in function.predict(three)])
    print("scikit-learn:", train(load(1)).predict(three).round(3).tolist())
