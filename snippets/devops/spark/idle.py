"""Hold the executors until this process is ended."""

import time

from pyspark.sql import SparkSession

if __name__ == "__main__":
    SparkSession.builder.getOrCreate()
    time.sleep(600)
