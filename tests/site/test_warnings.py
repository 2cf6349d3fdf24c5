"""A command that destroys what nobody can bring back has its warning before it.

Each entry once stood on a page of this book without a warning, or with one below it.
"""

import re

DESTROYS = {
    "aks": r"az (group|aks|acr) delete",
    "branch": r"git push .*(--force|-f)\b|git reset --hard|git clean -",
    "claims": r"(kubectl|oc) delete .*(pvc|persistentvolumeclaim|namespace|project)",
    "containers": r"docker .*(prune|volume rm)|docker compose down .*(--volumes|-v)\b",
    "everything": r"(kubectl|oc) delete (all|.*--all)\b",
    "files": r"\brm (-\w*r|--recursive)",
    "force": r"(kubectl|oc) (delete|replace) .*--force\b",
    "local data": r"(kubectl|oc) .*drain .*--delete-(emptydir|local)-data",
    "machine": r"(minikube|crc) delete",
    "runs": r"mlflow gc\b",
    "tables": r"(?i)\b(drop (table|database)|truncate table|delete from)\b",
    "topics": r"redis-cli .*flush(all|db)|airflow db reset|feast teardown",
}
"""Patterns by what is lost; a command goes on behind a backslash."""


def destroys(text: str) -> list[str]:
    """Return what the commands in *text* destroy."""
    script = re.sub(r"\\\s+", " ", re.sub(r"(?m)(^|\s)#.*$", "", text))
    return [what for what, pattern in DESTROYS.items() if re.search(pattern, script)]


def warned(tag) -> bool:
    """Tell whether a warning stands above *tag*, in its section."""
    above = tag.find_all_previous("div", class_=["warning", "caution", "danger"])
    own = list(tag.find_parents("section"))
    return any(one.find_parent("section") in own for one in above)


def test_what_destroys_is_told_by_its_words():
    assert destroys("docker container prune --force") == ["containers"]
    assert destroys("kubectl delete pods \\\n    --all") == ["everything"]
    assert destroys("# docker volume rm data\ndocker ps --all") == []
    assert destroys("kubectl delete pod a\nkubectl get pods --all-namespaces") == []


def test_a_warning_stands_before_each_command_that_destroys(blocks):
    silent = [
        f"{page.name}: {tag['data-snippet']}: {what}"
        for page, tag in blocks
        if tag.get("data-snippet", "").endswith(".sh")
        # The table of old forms compares what is refused with what the page has shown.
        and not tag.find_parent(class_="then-and-now")
        for what in destroys(tag.pre.get_text())
        if not warned(tag)
    ]
    assert not silent, "\n".join(silent)
