"""A driver that is not of the Python its workers are."""

from textwrap import fill

import spark_session

if __name__ == "__main__":
    spark = spark_session.start()
    spark.sparkContext.pythonVer = "3.9"
    try:
        spark.sparkContext.parallelize([1]).map(abs).collect()
    except Exception as error:
        message = str(error)
        start = message.index("[PYTHON_VERSION_MISMATCH]")
        print(fill(message[start : message.index("\n", start)], 76))
