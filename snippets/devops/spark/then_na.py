"""Average a column in which a gap is written as NA."""

import sys
from textwrap import fill

from pyspark.errors import PySparkException
from pyspark.sql import SparkSession
from pyspark.sql import functions as sql

if __name__ == "__main__":
    spark = SparkSession.builder.master("local[1]").getOrCreate()
    flights = spark.createDataFrame([("12",), ("NA",)], ["arr_delay"])
    try:
        flights.agg(sql.avg("arr_delay")).show()
    except PySparkException as error:
        print(fill(error.getMessage().splitlines()[0], 80))
        sys.exit(1)
