"""Manifests are checked strictly without a server, and what that misses is known."""

import re

import pytest
from click.testing import CliRunner

from opsbook.check.manifests import faults
from opsbook.cli import main
from opsbook.lessons import lessons

MANIFESTS = [one for one in lessons().values() if one.verify == "manifest"]
GOOD = [one for one in MANIFESTS if not one.exit]
ONLY_A_SERVER = {
    "devops/kubernetes/config/bad_key.yaml",
    "devops/kubernetes/deployments/immutable.yaml",
    "devops/kubernetes/deployments/sleep_too_long.yaml",
    "devops/kubernetes/deployments/warned.yaml",
    "devops/kubernetes/ingress/no_port.yaml",
    "devops/kubernetes/ingress/tls_on_http.yaml",
    "devops/kubernetes/ingress/host_with_port.yaml",
    "devops/kubernetes/ingress/no_slash.yaml",
    "devops/kubernetes/ingress/then_class.yaml",
    "devops/kubernetes/ingress/two_ports.yaml",
    "devops/kubernetes/jobs/bad_schedule.yaml",
    "devops/kubernetes/jobs/bad_zone.yaml",
    "devops/kubernetes/jobs/zone_in_schedule.yaml",
    "devops/kubernetes/pods/above_limit.yaml",
    "devops/kubernetes/pods/half_gpu.yaml",
    "devops/kubernetes/pods/root.yaml",
    "devops/kubernetes/rbac/no_subject_kind.yaml",
    "devops/kubernetes/rbac/other_role.yaml",
    "devops/kubernetes/rbac/wrong_kind.yaml",
    "devops/kubernetes/scaling/both_bounds.yaml",
    "devops/kubernetes/scaling/min_above_max.yaml",
    "devops/kubernetes/scaling/to_zero.yaml",
    "devops/kubernetes/services/bad_name.yaml",
    "devops/kubernetes/services/out_of_range.yaml",
    "devops/kubernetes/services/two_ports.yaml",
    "devops/kubernetes/stateful/no_storage.yaml",
    "devops/kubernetes/stateful/then_class.yaml",
    "mlops/mlflow/kubernetes/as_image_says.yaml",
}
"""Lessons that a server has to refuse and this check cannot."""

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: scorer
spec:
  selector:
    matchLabels:
      app: scorer
  template:
    metadata:
      labels:
        app: scorer
    spec:
      containers:
        - name: scorer
          image: example/scorer:1
          resources:
            limits:
              memory: 1Gi
"""
CHANGES = {
    "kind: Deployment": ("kind: Deploymnt", "has no Deploymnt in apps/v1"),
    "apps/v1": ("apps/v1beta1", "has no Deployment in apps/v1beta1"),
    "name: scorer\nspec": ("labels: {}\nspec", "metadata lacks a name"),
    "  template:": ("  replica: 2\n  template:", "'replica' was unexpected"),
    "  selector:": ("  replicas: two\n  selector:", "'two' is not of type"),
    "        app: scorer\n    spec": (
        "        app: other\n    spec",
        "does not match its pods",
    ),
    "name: scorer\n          image": (
        "imagePullPolicy: Allways\n          image",
        "Allways",
    ),
    "  name: scorer\nspec": ("  name: Scorer_1\nspec", "metadata.name"),
    "      containers": (
        "      restartPolicy: Never\n      containers",
        "restartPolicy",
    ),
    "memory: 1Gi": ("memory: 1GB", "quantities must match"),
    "image: example": ("image: a\n          image: b", 'duplicate key "image"'),
    "kind: Deployment\nmetadata": ("metadata", "Object 'Kind' is missing"),
}

ROUTE = """\
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: scorer
  labels:
spec:
  parentRefs: [{name: public}]
  rules:
    - backendRefs: [{name: scorer, port: 80, weight: }]
      filters:
"""
ROUTED = {
    "v1": ("v1alpha2", "has no HTTPRoute in gateway.networking.k8s.io/v1alpha2"),
    "labels": ("lables: {}\n  labels", "'lables' was unexpected"),
    "  parentRefs": ("  hostname: a\n  parentRefs", "'hostname' was unexpected"),
    "80": ("http", "'http' is not of type 'integer'"),
    "name: scorer, ": ("", "'name' is a required property"),
    "weight: ": ("weight: -1", "-1 is less than the minimum of 0"),
    "{name: public}": ("null", "None is not of type 'object'"),
}
"""Changes of the route; a field without a value is as if it were not there."""

ODD = {
    "": "there is no object in it",
    "text": "cannot unmarshal string",
    "- a": "unmarshal array",
    "a: &a [*a]": "value contains itself",
    'kind: "\x01"': "control characters are not allowed",
    "{apiVersion: v1, kind: List, items: 3}": "cannot unmarshal number",
    "{apiVersion: v1, kind: ConfigMap, metadata: {name: }}": "metadata lacks a name",
    "{apiVersion: v1, kind: ConfigMap, metadata: {name: [a]}}": "unmarshal array",
    "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: }": "any pod",
    "{apiVersion: a/v1, kind: B, metadata: {name: a}}": "nothing here knows the cust",
}
"""Files that are hardly a manifest, and what is said of them."""


@pytest.mark.parametrize("lesson", GOOD, ids=lambda one: one.path)
def test_what_a_server_admits_passes(lesson):
    assert faults(lesson.file) == []


def test_what_a_server_refuses_is_refused_but_for_what_is_known():
    missed = [one.path for one in MANIFESTS if one.exit and not faults(one.file)]
    assert set(missed) == ONLY_A_SERVER


@pytest.mark.parametrize("part", CHANGES)
def test_one_change_is_noticed(part, tmp_path):
    file = tmp_path / "scorer.yaml"
    file.write_text(DEPLOYMENT)
    assert faults(file) == []
    text, message = CHANGES[part]
    assert part in DEPLOYMENT
    file.write_text(DEPLOYMENT.replace(part, text, 1))
    assert re.search(re.escape(message), "\n".join(faults(file)))


@pytest.mark.parametrize("part", ROUTED)
def test_custom_resources_are_judged_too(part, tmp_path):
    file = tmp_path / "route.yaml"
    file.write_text(f"{ROUTE}---\n{DEPLOYMENT}")
    assert faults(file) == []
    text, message = ROUTED[part]
    assert part in ROUTE
    file.write_text(f"{ROUTE.replace(part, text, 1)}---\n{DEPLOYMENT}")
    assert message in "\n".join(faults(file))


def test_defaults_are_filled_in_before_rules_are_looked_at(tmp_path):
    """Of one or the other, which a missing type decides: it is IPAddress then."""
    text = (
        "{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, "
        "metadata: {name: a}, spec: {gatewayClassName: a, listeners: "
        "[{name: http, port: 80, protocol: HTTP}], addresses: [{value: VALUE}]}}"
    )
    file = tmp_path / "gateway.yaml"
    file.write_text(text.replace("VALUE", "192.0.2.1"))
    assert faults(file) == []
    file.write_text(text.replace("VALUE", "3"))
    assert "spec.addresses.0" in "\n".join(faults(file))


def test_what_kubectl_decodes_is_judged_beside_a_custom_resource(tmp_path):
    file = tmp_path / "both.yaml"
    file.write_text(f"{ROUTE}---\n{DEPLOYMENT.replace('1Gi', '1GB')}")
    assert "quantities must match" in "\n".join(faults(file))


@pytest.mark.parametrize("text", ODD)
def test_any_file_gets_a_verdict(text, tmp_path):
    file = tmp_path / "odd.yaml"
    file.write_text(text)
    assert ODD[text] in "\n".join(faults(file))


def test_a_file_is_read_as_kubectl_reads_it(tmp_path):
    file = tmp_path / "times.yaml"
    times = "{day: 2026-01-01, time: 12:30, port: 80:80}"
    head = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: times}\n"
    file.write_text(f"{head}data: {times}\n")
    assert faults(file) == []
    file.write_text(f"{head}data: {{open: yes}}\n")
    assert faults(file) == [
        "ConfigMap times: data.open: True is not of type 'string', 'null'"
    ]


def test_the_command_names_file_and_fault(tmp_path):
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text(DEPLOYMENT)
    bad.write_text(f"{DEPLOYMENT}---\n{DEPLOYMENT}")
    done = CliRunner().invoke(main, ["check", str(good), str(bad)])
    assert done.exit_code == 1
    assert done.output == f"{bad}: Deployment scorer: stands there twice\n"
