"""MLflow 1: log a folder that TensorFlow had written."""

import sys

import mlflow

if __name__ == "__main__":
    try:
        mlflow.tensorflow.log_model(
            tf_saved_model_dir="export",
            tf_meta_graph_tags=["serve"],
            tf_signature_def_key="serving_default",
            artifact_path="model",
        )
    except TypeError as error:
        print(error)
        sys.exit(1)
