"""One way to start Spark on this machine, for all lessons."""

from pyspark.sql import SparkSession


def start() -> SparkSession:
    """Return a Spark that runs on one thread of this machine."""
    spark = (
        SparkSession.builder.master("local[1]")
        .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    return spark
