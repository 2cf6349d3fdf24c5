"""Train a Spark pipeline on January's flights and log it."""

import mlflow
import spark_session
from flights import FEATURES, TARGET, load
from mlflow.models import infer_signature
from pyspark.ml import Pipeline, PipelineModel
from pyspark.ml.feature import StandardScaler, VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.sql import DataFrame


# [start train]
def train(flights: DataFrame) -> PipelineModel:
    """Fit a linear model of the arrival delay, in minutes, to scaled features."""
    stages = [
        VectorAssembler(inputCols=FEATURES, outputCol="raw"),
        StandardScaler(inputCol="raw", outputCol="features", withMean=True),
        LinearRegression(labelCol=TARGET, solver="normal"),
    ]
    return Pipeline(stages=stages).fit(flights)


# [end train]


# [start log]
def log(flights: DataFrame) -> None:
    """Train, log and register version 1 of ``flights-spark``."""
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    model = train(flights)
    inputs = flights.select(FEATURES)
    predictions = model.transform(inputs).select("prediction")
    with mlflow.start_run():
        info = mlflow.spark.log_model(
            model,
            artifact_path="model",
            signature=infer_signature(inputs, predictions),
            pip_requirements=mlflow.spark.get_default_pip_requirements(),
            registered_model_name="flights-spark",
        )
    print("kept as:", info.model_uri.replace(info.run_id, "RUN"))
    print("flavors:", *info.flavors)
    print("logged models:", len(mlflow.search_logged_models(output_format="list")))


# [end log]


if __name__ == "__main__":
    spark = spark_session.start()
    log(spark.createDataFrame(load(1)))
