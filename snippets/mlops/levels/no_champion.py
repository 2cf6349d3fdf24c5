"""Ask for the champion before any model was promoted."""

import mlflow

if __name__ == "__main__":
    try:
        mlflow.sklearn.load_model("models:/arrival-delay@champion")
    except mlflow.MlflowException as error:
        print(f"{error.error_code}: {error.message}")
