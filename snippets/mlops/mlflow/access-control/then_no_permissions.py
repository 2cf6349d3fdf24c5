"""Take one experiment away from a user as releases before roles did."""

import textwrap

from mlflow.exceptions import MlflowException
from users import acting_as, create_users

if __name__ == "__main__":
    users = create_users()
    with acting_as("admin") as client:
        experiment = client.create_experiment("salaries")
        for level in ("NO_PERMISSIONS", "DENY"):
            try:
                users.grant_user_permission("ben", "experiment", experiment, level)
                print(level, "granted")
            except MlflowException as error:
                print(level, error.get_http_status_code())
                print(textwrap.indent(textwrap.fill(str(error), 74), "    "))
