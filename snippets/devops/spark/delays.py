"""Count the flights of each airline, and average their arrival delays."""

import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as sql


def delays(flights: DataFrame) -> DataFrame:
    """Return one row an airline: flights that arrived, and minutes late on average."""
    minutes = sql.round(sql.avg("arr_delay"), 1).alias("minutes")
    arrived = flights.dropna(subset=["arr_delay"]).groupBy("carrier")
    return arrived.agg(sql.count("*").alias("flights"), minutes)


if __name__ == "__main__":
    spark = SparkSession.builder.appName("delays").getOrCreate()
    options = {"header": True, "inferSchema": True, "nullValue": "NA"}
    year = spark.read.options(**options).csv(sys.argv[1])
    delays(year).orderBy(sql.desc("flights")).show(4)
    delays(year).write.mode("overwrite").parquet(sys.argv[2])
    spark.stop()
