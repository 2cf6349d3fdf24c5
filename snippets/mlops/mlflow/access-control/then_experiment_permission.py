"""Grant a permission as releases before roles did."""

from mlflow.server.auth.client import AuthServiceClient

if __name__ == "__main__":
    users = AuthServiceClient("http://127.0.0.1:5000")
    try:
        users.create_experiment_permission("1", "ben", "READ")
    except AttributeError as error:
        print("AttributeError:", error)
