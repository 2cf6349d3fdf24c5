"""Change where the backend store says the files are (the files move by themselves)."""

import sqlite3

# [start columns]
COLUMNS = [
    ("experiments", "artifact_location"),
    ("runs", "artifact_uri"),
    ("logged_models", "artifact_location"),
    ("model_versions", "source"),
    ("model_versions", "storage_location"),
]
# [end columns]


# [start relocate]
def relocate(database: sqlite3.Connection, old: str, new: str) -> dict[str, int]:
    """Put *new* in place of *old* at the start of every location; count the rows."""
    changed = {}
    with database:  # one transaction
        for table, column in COLUMNS:
            done = database.execute(
                f"UPDATE {table} SET {column} = ? || substr({column}, ?) "
                f"WHERE {column} = ? OR substr({column}, 1, ?) = ?",
                (new, len(old) + 1, old, len(old) + 1, f"{old}/"),
            )
            changed[f"{table}.{column}"] = done.rowcount
    return changed


# [end relocate]


# [start main]
if __name__ == "__main__":
    with sqlite3.connect("mlflow.db") as database:
        query = "SELECT artifact_location FROM experiments WHERE experiment_id = 1"
        (old,) = database.execute(query).fetchone()
        for column, rows in relocate(database, old, "mlflow-artifacts:/1").items():
            print(f"{column:32} {rows}")
# [end main]
