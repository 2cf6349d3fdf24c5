"""Start on a database whose schema is newer than this release knows."""

import sqlite3
import textwrap

from mlflow.exceptions import MlflowException
from mlflow.store.tracking.sqlalchemy_store import SqlAlchemyStore

if __name__ == "__main__":
    SqlAlchemyStore("sqlite:///mlflow.db", "mlruns")
    with sqlite3.connect("mlflow.db") as database:
        database.execute("UPDATE alembic_version SET version_num = 'of-next-year'")
    try:
        SqlAlchemyStore("sqlite:///mlflow.db", "mlruns")
    except MlflowException as error:
        print(textwrap.fill(str(error), 78))
