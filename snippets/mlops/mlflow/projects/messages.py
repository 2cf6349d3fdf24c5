"""What a project answers to a call that is not quite right."""

import textwrap

import mlflow

# [start main]
if __name__ == "__main__":
    for what, entry, values in [
        ("no value for a parameter", "evaluate", {"month": 3}),
        ("no such entry point", "score", {}),
        ("a value of another type", "main", {"month": "May"}),
    ]:
        try:
            mlflow.projects.run(".", entry, parameters=values, env_manager="local")
        except mlflow.MlflowException as error:
            answer = str(error)
        print(what)
        print(textwrap.indent(textwrap.fill(answer, 76), "    "))
# [end main]
