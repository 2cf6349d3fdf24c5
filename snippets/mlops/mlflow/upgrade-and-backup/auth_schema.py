"""Open an older database of users as a server does that starts."""

from alembic.migration import MigrationContext
from mlflow.server.auth.db.utils import INITIAL_REVISION, migrate
from mlflow.server.auth.sqlalchemy_store import SqlAlchemyStore
from sqlalchemy import create_engine, inspect

URI = "sqlite:///auth.db"


# [start show]
def show(when: str) -> None:
    """Print the schema's revision, and whether it has roles."""
    engine = create_engine(URI)
    with engine.connect() as connection:
        options = {"version_table": "alembic_version_auth"}
        context = MigrationContext.configure(connection, opts=options)
        revision = context.get_current_revision()
    print(f"{when}: {revision}, roles: {inspect(engine).has_table('roles')}")


# [end show]


# [start main]
if __name__ == "__main__":
    migrate(create_engine(URI), INITIAL_REVISION)
    show("older")
    SqlAlchemyStore().init_db(URI)
    show("after a start")
# [end main]
