"""Change the administrator's password: through the server, not its settings."""

from mlflow.exceptions import MlflowException
from mlflow.server.auth.client import AuthServiceClient
from users import PASSWORDS, URI, acting_as

if __name__ == "__main__":
    users = AuthServiceClient(URI)
    old, new = PASSWORDS["admin"], "a-new-and-longer-one"
    with acting_as("admin"):
        users.update_user_password("admin", new, current_password=old)
        try:
            users.get_user("admin")
        except MlflowException as error:
            print("old password:", error.get_http_status_code())
    PASSWORDS["admin"] = new
    with acting_as("admin"):
        print("new password:", users.get_user("admin").username)
