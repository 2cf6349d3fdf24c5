"""Show the rows that hold a run, its numbers, and where its files are."""

import sqlite3

QUERIES = [
    "SELECT name, artifact_location FROM experiments",
    "SELECT name, status, artifact_uri FROM runs",
    "SELECT key, value FROM params",
    "SELECT key, round(value, 2), step FROM metrics",
    "SELECT name, artifact_location FROM logged_models",
]

if __name__ == "__main__":
    database = sqlite3.connect("mlflow.db")
    for query in QUERIES:
        print(query.removeprefix("SELECT "))
        for row in database.execute(query):
            print("   ", *row)
