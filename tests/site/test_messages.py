"""A message in a heading is what a tool prints: a lesson of that section shows it."""

import re

QUOTED = re.compile('[\u201c"]([^\u201d"]+)[\u201d"]')
NOT_RUN = {
    # They need a cloud, or a Docker engine.
    "devops/aks: is not allowed",
    "devops/aks: not available",
    "devops/compose: port is already allocated",
    "mlops/mlflow/containers: Invalid Host header",
    # The server of a vendor prints them.
    "devops/cicd/github-actions: Resource not accessible by integration",
    "devops/cicd/gitlab: Cannot connect to the Docker daemon",
    # Another page prints them, and the section links to it.
    "mlops/mlflow/stores: Detected out-of-date database schema",
    "mlops/mlflow/stores: Unable to locate credentials",
    # The folder of the lesson is not that of a server.
    "mlops/mlflow/stores: Permission denied: \N{LEFT SINGLE QUOTATION MARK}/mlflow"
    "\N{RIGHT SINGLE QUOTATION MARK}",
}
"""Messages that no lesson prints below their heading."""


def plain(text: str) -> str:
    """Return *text* without quotes and with single blanks: a heading has no room."""
    return " ".join(re.sub(r"[\"'`\u2018\u2019\u201c\u201d]", "", text).split())


def test_a_message_in_a_heading_is_printed_below_it(pages):
    unheard = set()
    for page in pages:
        for section in page.body.find_all("section"):
            heading = section.find(re.compile("h[1-6]"))
            printed = plain(
                " ".join(
                    one.pre.get_text() for one in section.select("[data-output-of]")
                )
            )
            for message in QUOTED.findall(heading.get_text()):
                parts = [plain(part) for part in message.split("…")]
                if not all(part in printed for part in parts):
                    unheard.add(f"{page.name}: {message}")
    assert unheard == NOT_RUN, "\n".join(sorted(unheard ^ NOT_RUN))


def test_each_message_in_a_heading_is_listed(pages):
    quoted, listed = set(), set()
    for page in pages:
        if page.name == "messages":
            items = page.body.select("li a code")
            listed = {plain(one.get_text()) for one in items}
            continue
        for heading in page.body.find_all(re.compile("h[1-6]")):
            quoted |= {plain(one) for one in QUOTED.findall(heading.get_text())}
    assert quoted == listed
    assert len(listed) > 50
