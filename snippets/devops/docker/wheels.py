"""Say in which images a wheel can be installed without a compiler."""

from packaging.tags import cpython_tags
from packaging.utils import parse_wheel_filename

IMAGES = {
    "python:3.13-slim (glibc 2.36)": ["manylinux_2_36_x86_64"],
    "python:3.13-alpine (musl 1.2)": ["musllinux_1_2_x86_64"],
}
WHEELS = (
    "tool-1.0-cp313-cp313-manylinux_2_28_x86_64.whl",
    "tool-1.0-cp313-cp313-musllinux_1_2_x86_64.whl",
)


# [start main]
def platforms(newest: str) -> list[str]:
    """Return the platform and all older ones, which it can stand in for."""
    kind, major, minor, rest = newest.split("_", 3)
    return [f"{kind}_{major}_{older}_{rest}" for older in range(int(minor) + 1)]


def main() -> None:
    """Print one line for each image and wheel."""
    for image, (newest,) in IMAGES.items():
        fits = set(cpython_tags((3, 13), platforms=platforms(newest)))
        for wheel in WHEELS:
            yes = bool(parse_wheel_filename(wheel)[3] & fits)
            print(f"{image}: {wheel[9:-4]}: {'fits' if yes else 'does not fit'}")
# [end main]


if __name__ == "__main__":
    main()
