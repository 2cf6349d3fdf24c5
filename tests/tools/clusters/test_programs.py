"""oc, crc and Minikube themselves refuse what is misspelt on the pages' lines."""

import shutil

import pytest

from opsbook.lessons import ROOT, find

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


@pytest.mark.parametrize(("path", "old", "new", "said"), DAMAGES)
def test_a_damaged_line_is_refused(book, path, old, new, said):
    lesson = find(f"devops/{path}")
    assert old in lesson.text
    assert lesson.verify == "command"
    settings = (ROOT / "tests" / lesson.folder.name / "proof.toml").read_text("utf-8")
    common, _, _ = settings.partition("[lesson.")
    for name in lesson.folder.programs:
        shutil.copytree(ROOT / "requirements" / name, book.root / "requirements" / name)
    book.settings("a", f'{common}[lesson."a.sh"]\nexit = 2\n')
    book.lesson("a/a.sh", lesson.text.replace(old, new))
    done = book.do("run", "a/a")
    assert done.returncode == 2, done.stdout + done.stderr
    assert said in done.stdout
