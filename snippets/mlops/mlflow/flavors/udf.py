"""Score a month in Spark with the scikit-learn model."""

import mlflow
import spark_session
from flights import FEATURES, TARGET, load, train
from mlflow.models import infer_signature
from pyspark.sql import functions as sql


# [start register]
def register() -> None:
    """Train on January and register version 1 of ``flights-sklearn``."""
    january = load(1)
    model = train(january)
    mlflow.sklearn.log_model(
        model,
        name="model",
        signature=infer_signature(january[FEATURES], model.predict(january[FEATURES])),
        pip_requirements=["scikit-learn"],
        registered_model_name="flights-sklearn",
    )


# [end register]


# [start score]
def score(source: str, target: str) -> None:
    """Read flights from Parquet at *source*, write them with a prediction."""
    spark = spark_session.start()
    predict = mlflow.pyfunc.spark_udf(
        spark, "models:/flights-sklearn/1", env_manager="local", result_type="double"
    )
    flights = spark.read.parquet(source)
    scored = flights.withColumn("prediction", predict(sql.struct(*FEATURES)))
    scored.write.mode("overwrite").parquet(target)
    error = sql.abs(scored["prediction"] - scored[TARGET])
    minutes_off = sql.round(sql.avg(error), 1).alias("minutes_off")
    scored.agg(sql.count("*").alias("flights"), minutes_off).show()


# [end score]


if __name__ == "__main__":
    mlflow.set_tracking_uri("sqlite:///mlflow.db")
    register()
    load(2).to_parquet("february.parquet")
    score("february.parquet", "scored")
