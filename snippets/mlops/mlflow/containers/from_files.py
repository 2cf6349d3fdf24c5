"""Run what the Dockerfile says, with what Compose would set, on this machine."""

import json
import os
import subprocess
import sys
from pathlib import Path


# [start instruction]
def instruction(name: str) -> list[str]:
    """Return the words of CMD or HEALTHCHECK in the Dockerfile."""
    text = Path("Dockerfile").read_text().replace("\\\n", "")
    line = next(x for x in text.splitlines() if x.startswith(name))
    return json.loads(line[line.index("[") :])


def settings() -> dict[str, str]:
    """Return the variables of the service, with this machine for all names."""
    config = ["docker", "compose", "config", "--format", "json"]
    found = json.loads(subprocess.check_output(config))["services"]["mlflow"]
    return {
        name: value.replace("@db/", "@127.0.0.1/").replace("//store:", "//127.0.0.1:")
        for name, value in found["environment"].items()
    }
# [end instruction]


if __name__ == "__main__":
    words = instruction(sys.argv[1])
    os.execvpe(words[0], words, os.environ | settings())
