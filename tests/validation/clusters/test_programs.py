"""oc, crc and Minikube themselves refuse what is misspelt on the pages' lines."""

import shutil
from pathlib import Path

import pytest

from opsbook import ROOT, SNIPPETS
from opsbook.lessons import Lesson, find

DAMAGES = [
    ("openshift/new_app.sh", "oc new-app", "oc newapp", 'unknown command "newapp"'),
    ("openshift/new_app.sh", "--env=", "--envs=", "unknown flag: --envs"),
    ("openshift/new_app.sh", "route edge", "route egde", "flag: --service"),
    ("openshift/pin_tag.sh", "triggers", "trigers", "flag: --from-image"),
    ("openshift/import_image.sh", "--confirm", "--confrm", "unknown flag: --confrm"),
    ("openshift/rebuild.sh", "rollout status", "rollout stat", 'command "stat deploy'),
    ("openshift/on_a_laptop.sh", "crc setup", "crc set-up", 'command \\"set-up\\"'),
    ("openshift/on_a_laptop.sh", "--cpus=4", "--cpus=four", 'argument \\"four\\"'),
    ("openshift/on_a_laptop.sh", "-secret-file", "-secret", "flag: --pull-secret"),
    ("openshift/on_a_laptop.sh", "crc stop", "crc stop --now", "unknown flag: --now"),
    ("minikube/start.sh", "--driver=docker", "--driver=dokcer", "DRV_UNSUPPORTED_OS"),
    ("minikube/start.sh", "--cpus", "--cpu", "unknown flag: --cpu"),
    ("minikube/choose_cni.sh", "calico", "calcio", "stat calcio: no such file"),
    ("minikube/upgrade.sh", "latest", "lastest", 'Unable to parse "lastest"'),
    ("minikube/upgrade.sh", "update-check", "update-chek", 'command "update-chek"'),
    ("minikube/addons.sh", "addons enable", "addons enabel", "addons SUBCOMMAND"),
    ("minikube/own_image.sh", "image load", "image laod", "Manage images"),
    ("minikube/two_clusters.sh", "--nodes=3", "--nodes=x", 'argument "x"'),
    ("minikube/open_service.sh", "--url", "--ulr", "unknown flag: --ulr"),
    ("minikube/tunnel.sh", "tunnel", "tunel", 'unknown command "tunel"'),
]


def judge(book, lesson: Lesson, text: str, exit: int) -> str:
    """Judge *text* as *lesson* is judged; return what is said of it."""
    settings = (SNIPPETS / lesson.folder / "lessons.toml").read_text("utf-8")
    common, _, _ = settings.partition("[lessons")
    for name in lesson.programs:
        pins = Path("requirements") / name
        shutil.copytree(ROOT / pins, book.root / pins, dirs_exist_ok=True)
    how = f'[lessons."a.sh"]\nverify = "command"\nexit = {exit}\n'
    book.settings("a", common + how)
    book.lesson("a/a.sh", text)
    done = book.do("run", "a/a")
    assert done.returncode == exit, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(("path", "old", "new", "said"), DAMAGES)
def test_a_damaged_line_is_refused(book, path, old, new, said):
    lesson = find(f"devops/{path}")
    assert lesson.verify == "command"
    assert old in lesson.text
    assert said in judge(book, lesson, lesson.text.replace(old, new), 2)


def test_the_dry_run_takes_the_values_that_the_docker_driver_hides(book):
    lesson = find("devops/minikube/start.sh")
    text = lesson.text.replace("--driver=docker ", "")
    assert text != lesson.text
    assert judge(book, lesson, text, 0) == ""
    said = judge(book, lesson, text.replace("=4g", "=4gigs"), 2)
    assert "Unable to parse memory '4gigs'" in said
