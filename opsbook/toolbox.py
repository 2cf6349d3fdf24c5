"""Programs that lessons find on their PATH, each set made once from a file of pins.

Settings name a set: ``programs = ["docker"]``. To take another version of what Go
builds, run ``go get -tool PACKAGE@VERSION`` in the folder of its module file. Of what
comes from npm, write the version into package.json, and run ``npm install
--package-lock-only --omit-lockfile-registry-resolved`` there: no address gets in.
"""

from opsbook.programs import Packages, Program, Programs

DOCKER = "github.com/docker"
PROMETHEUS = "github.com/prometheus/prometheus/cmd"
OC, CRC = "github.com/openshift/oc", "github.com/crc-org/crc/v2"
PROMETHEUS_STAMP = ("github.com/prometheus/common/version.Version",)
# Lessons name their targets; what asks clouds for them is most of the build.
NO_DISCOVERY = ("-tags=remove_all_sd",)
# Go's own OpenPGP in place of a C library, and no part for the file system btrfs.
NO_C = "-tags=containers_image_openpgp,exclude_graphdriver_btrfs"
TOOLBOX: dict[str, Programs | Packages] = {
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
    "oc": Programs(
        module="oc",
        parts={
            "oc": Program(
                f"{OC}/cmd/oc", (f"{OC}/pkg/version.versionFromGit",), (NO_C,)
            )
        },
    ),
    "crc": Programs(
        module="crc",
        parts={
            "crc": Program(
                f"{CRC}/cmd/crc", (f"{CRC}/pkg/crc/version.crcVersion",), (NO_C,)
            )
        },
    ),
    "minikube": Programs(
        module="minikube",
        parts={
            "minikube": Program(
                "k8s.io/minikube/cmd/minikube",
                ("k8s.io/minikube/pkg/version.version",),
                # The library of the hypervisor KVM is looked for when it is used.
                ("-tags=libvirt_dlopen",),
            )
        },
        cgo=True,
    ),
    "prometheus": Programs(
        module="prometheus",
        parts={
            name: Program(f"{PROMETHEUS}/{name}", PROMETHEUS_STAMP, NO_DISCOVERY)
            for name in ("prometheus", "promtool")
        },
    ),
    "gitlab-ci-local": Packages(
        module="gitlab-ci-local",
        commands={
            "gitlab-ci-local": 'exec node "$HERE/gitlab-ci-local/dist/index.js" "$@"'
        },
    ),
    # The jars of Groovy, with which a linter for npm reads what it lints.
    "groovy": Packages(
        module="groovy",
        commands={
            "groovy": 'exec java -cp "$HERE/npm-groovy-lint/lib/java/groovy/lib/*" '
            'groovy.ui.GroovyMain "$@"'
        },
    ),
}


def chosen(names: tuple[str, ...]) -> list[Programs | Packages]:
    """Return the sets *names*."""
    return [TOOLBOX[name] for name in names]


def versions(names: tuple[str, ...]) -> dict[str, str]:
    """Return the programs of the sets *names*, and their versions."""
    return {k: v for one in chosen(names) for k, v in one.versions().items()}
