"""Take the schema back to that of November 2025, to have an old one to upgrade."""

from alembic import command
from mlflow.store.db.utils import _get_alembic_config

DATABASE = "postgresql://mlflow:of-the-server@127.0.0.1/mlflow"

if __name__ == "__main__":
    command.downgrade(_get_alembic_config(DATABASE), "bf29a5ff90ea")
