"""Work out how many connections a server may open to its database."""

import os

from mlflow.store.db.utils import create_sqlalchemy_engine

STORES = 2  # the tracking store and the model registry; each has a pool of its own


# [start most]
def most(workers: int) -> int:
    """Return the largest number of connections that *workers* processes open."""
    pool = create_sqlalchemy_engine("postgresql://mlflow@127.0.0.1/mlflow").pool
    return workers * STORES * (pool.size() + pool._max_overflow)


# [end most]


# [start main]
if __name__ == "__main__":
    print("4 workers:", most(4))
    os.environ["MLFLOW_SQLALCHEMYSTORE_POOL_SIZE"] = "3"
    os.environ["MLFLOW_SQLALCHEMYSTORE_MAX_OVERFLOW"] = "2"
    print("3 and 2 more:", most(4))
    os.environ["MLFLOW_SQLALCHEMYSTORE_MAX_OVERFLOW"] = "0"
    print("3 and 0 more:", most(4))
# [end main]
