"""Count the rows of each table of the backend store that has any."""

import sqlite3

# [start count]
if __name__ == "__main__":
    database = sqlite3.connect("mlflow.db")
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    tables = [name for (name,) in database.execute(query)]
    for table in tables:
        (rows,) = database.execute(f"SELECT count(*) FROM {table}").fetchone()
        if rows:
            print(f"{table:24} {rows}")
# [end count]
