"""A notebook cell that stopped half-way leaves its run open."""

from textwrap import fill

import mlflow

if __name__ == "__main__":
    mlflow.set_experiment("arrival-delay")
    mlflow.start_run(run_name="first try")
    # ... the cell is interrupted here, and run again:
    try:
        mlflow.start_run(run_name="second try")
    except Exception as error:
        print(fill(str(error), 78))
    mlflow.end_run(status="KILLED")
    with mlflow.start_run(run_name="second try") as run:
        print(run.info.run_name, run.info.status)
