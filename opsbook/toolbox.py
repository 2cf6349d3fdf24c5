"""Programs that lessons find on their PATH, each set built once from a Go module file.

A folder's settings name a set: ``programs = ["docker"]``.
"""

from opsbook.services.programs import Program, Programs

DOCKER = "github.com/docker"
TOOLBOX = {
    "docker": Programs(
        module="docker",
        parts={
            "docker": Program(
                f"{DOCKER}/cli/cmd/docker",
                (f"{DOCKER}/cli/cli/version.Version",),
                # It is no Go module yet, so Go would take it for one of 2021.
                (f"-gcflags={DOCKER}/cli/...=-lang=go1.25",),
            ),
            "docker-buildx": Program(
                f"{DOCKER}/buildx/cmd/buildx", (f"{DOCKER}/buildx/version.Version",)
            ),
            "docker-compose": Program(
                f"{DOCKER}/compose/v5/cmd", (f"{DOCKER}/compose/v5/internal.Version",)
            ),
            # Its frontend alone, which reads a Dockerfile and plans the build.
            "buildkit": Program("github.com/moby/buildkit/examples/dockerfile2llb"),
        },
        links={
            ".docker/cli-plugins/docker-buildx": "docker-buildx",
            ".docker/cli-plugins/docker-compose": "docker-compose",
        },
    ),
}


def chosen(names: tuple[str, ...]) -> list[Programs]:
    """Return the sets *names*."""
    return [TOOLBOX[name] for name in names]


def versions(names: tuple[str, ...]) -> dict[str, str]:
    """Return the programs of the sets *names*, and their versions."""
    return {k: v for one in chosen(names) for k, v in one.versions().items()}
