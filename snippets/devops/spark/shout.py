"""Print each word where the work on it is done."""

from pyspark.sql import SparkSession


def shout(word: str) -> None:
    """Print *word* on the machine that has it."""
    print(word, flush=True)


if __name__ == "__main__":
    context = SparkSession.builder.appName("shout").getOrCreate().sparkContext
    print("the driver speaks", flush=True)
    context.parallelize(["hello", "world"], 2).foreach(shout)
    context.stop()
