"""Log a file in the experiment made before, and in the one made after."""

import mlflow

if __name__ == "__main__":
    for name in ("before", "after"):
        mlflow.set_experiment(name)
        with mlflow.start_run():
            try:
                mlflow.log_text("Trained on January.", "notes.md")
                print(f"{name}: logged")
            except OSError as error:
                print(f"{name}: {type(error).__name__}: {error}")
