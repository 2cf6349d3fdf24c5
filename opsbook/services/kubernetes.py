"""A Kubernetes control plane without a machine under it.

etcd, the API server, the controller manager, the scheduler and the metrics server are
the real ones. KWOK plays the kubelets of three nodes: pods are scheduled, become ready
and go away, and nothing runs in them. Custom resources are kept as in any cluster, and
no controller acts on them.
"""

import http.client
import json
import ssl
import subprocess
import time
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from opsbook import sandbox
from opsbook.errors import OpsbookError
from opsbook.programs import Files, Program, Programs, go, unpacked

PORTS = (6443,)
SIMULATED = "nodes"
KUBE_VERSION = ("k8s.io/component-base/version.gitVersion",)
CLIENT_VERSION = ("k8s.io/client-go/pkg/version.gitVersion",)
KUBE = "k8s.io/kubernetes/cmd"
STAGES = (
    "stage/node/fast/node-initialize.yaml",
    "stage/node/heartbeat-with-lease/node-heartbeat-with-lease.yaml",
    "stage/pod/fast/pod-ready.yaml",
    "stage/pod/fast/pod-complete.yaml",
    "stage/pod/fast/pod-delete.yaml",
    "stage/volume/fast/pv-bind.yaml",
    "stage/volume/fast/pv-delete.yaml",
    "stage/volume/fast/pvc-provision.yaml",
    "stage/volume/fast/pvc-delete.yaml",
    "metrics/resource/metrics-resource.yaml",
    "metrics/usage/usage-from-annotation.yaml",
)
"""How KWOK's kubelets behave: files of its own, unchanged."""
SECONDS = 60
"""How long a part may take to start."""
READER, PART = "reader", "opsbook"
"""Users, and their tokens: the server can only be reached from inside a lesson."""
CERTIFICATE, KEY = "cert.pem", "key.pem"
API = "https://127.0.0.1:6443"
DISCOVERY = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
METRICS = "/apis/metrics.k8s.io/v1beta1"
OBJECTS = json.loads(Path(__file__).with_suffix(".json").read_text("utf-8"))
"""What the cluster holds from the start, and where it is posted.

The metrics server's Service is only a name, because nobody routes to addresses of
Services here; and its data is for all, because the API server shows it no certificate.
"""


def _extras(folder: Path, source: Path) -> None:
    """Make a certificate (with Go's own example), and join KWOK's files."""
    root = Path(go("env", "GOROOT", cwd=source, aim="find itself"))
    maker = root / "src/crypto/tls/generate_cert.go"
    flags = ["--host=127.0.0.1", "--ca", "--ecdsa-curve=P256", "--duration=87600h"]
    go("run", maker, *flags, cwd=folder, aim="make a certificate")
    kwok = unpacked("sigs.k8s.io/kwok", source) / "kustomize"
    texts = [(kwok / stage).read_text("utf-8") for stage in STAGES]
    (folder / "kwok.yaml").write_text("\n---\n".join(texts))


PROGRAMS = Programs(
    module="kubernetes",
    parts={
        "etcd": Program("go.etcd.io/etcd/server/v3"),
        "kube-apiserver": Program(f"{KUBE}/kube-apiserver", KUBE_VERSION),
        "kube-controller-manager": Program(
            f"{KUBE}/kube-controller-manager", KUBE_VERSION
        ),
        "kube-scheduler": Program(f"{KUBE}/kube-scheduler", KUBE_VERSION),
        "kwok": Program(
            "sigs.k8s.io/kwok/cmd/kwok", ("sigs.k8s.io/kwok/pkg/consts.Version",)
        ),
        "metrics-server": Program(
            "sigs.k8s.io/metrics-server/cmd/metrics-server", CLIENT_VERSION
        ),
    },
    extras=_extras,
)
CRDS = Programs(
    module="crds",
    parts={
        # All but vap_safeupgrades.yaml: a policy that only judges changes of CRDs.
        "gateway-api": Files(
            "sigs.k8s.io/gateway-api",
            "config/crd/standard/gateway.networking.k8s.io_[!v]*.yaml",
        ),
        "spark-operator": Files(
            "github.com/kubeflow/spark-operator/v2", "config/crd/bases/*.yaml"
        ),
    },
)
"""Custom resource definitions of other projects, in a module file of their own."""
FLAGS = {
    "etcd": """--data-dir=/dev/shm/etcd --unsafe-no-fsync --log-level=error
        --listen-client-urls=http://127.0.0.1:2379
        --advertise-client-urls=http://127.0.0.1:2379
        --listen-peer-urls=http://127.0.0.1:2380""",
    "kube-apiserver": """--etcd-servers=http://127.0.0.1:2379
        --bind-address=127.0.0.1 --advertise-address=127.0.0.1
        --endpoint-reconciler-type=none
        --tls-cert-file={cert} --tls-private-key-file={key}
        --service-account-issuer=https://kubernetes.default.svc.cluster.local
        --service-account-key-file={cert} --service-account-signing-key-file={key}
        --service-cluster-ip-range=10.96.0.0/16 --authorization-mode=Node,RBAC
        --token-auth-file=tokens.csv --kubelet-preferred-address-types=InternalIP
        --audit-policy-file=audit.json --audit-log-path=audit.log""",
    "kube-controller-manager": """--kubeconfig=kubeconfig --leader-elect=false
        --bind-address=127.0.0.1 --tls-cert-file={cert} --tls-private-key-file={key}
        --root-ca-file={cert} --service-account-private-key-file={key}
        --kube-api-qps=200 --kube-api-burst=400
        --horizontal-pod-autoscaler-sync-period=5s
        --horizontal-pod-autoscaler-initial-readiness-delay=1s
        --horizontal-pod-autoscaler-cpu-initialization-period=1s
        --horizontal-pod-autoscaler-downscale-stabilization=30s""",
    "kube-scheduler": """--kubeconfig=kubeconfig --leader-elect=false
        --bind-address=127.0.0.1 --tls-cert-file={cert} --tls-private-key-file={key}
        --kube-api-qps=200 --kube-api-burst=400""",
    "kwok": """--kubeconfig=kubeconfig --config={kwok} --manage-all-nodes
        --node-ip=127.0.0.1 --node-port=10250 --server-address=127.0.0.1:10250
        --tls-cert-file={cert} --tls-private-key-file={key}
        --node-lease-duration-seconds=40""",
    "metrics-server": """--kubeconfig=kubeconfig --bind-address=127.0.0.1
        --authentication-kubeconfig=kubeconfig --authorization-kubeconfig=kubeconfig
        --authorization-always-allow-paths=/readyz,/livez,/apis,/apis/*,/openapi/*
        --secure-port=4443 --tls-cert-file={cert} --tls-private-key-file={key}
        --kubelet-insecure-tls --kubelet-use-node-status-port
        --kubelet-preferred-address-types=InternalIP --kubelet-request-timeout=5s
        --metric-resolution=10s""",
}
"""Command lines; the autoscaler is quicker than by default, nothing else differs."""
AUDIT = {
    "apiVersion": "audit.k8s.io/v1",
    "kind": "Policy",
    "omitStages": ["RequestReceived", "ResponseStarted"],
    "rules": [
        {
            "level": "Metadata",
            "users": [READER],
            "verbs": ["create", "update", "patch", "delete"],
        },
        {"level": "None"},
    ],
}
"""What the server writes down: every change that a lesson makes."""


def prepare() -> tuple[Path, ...]:
    """Return the folders of the programs and of the CRDs, made if need be."""
    return PROGRAMS.ready(), CRDS.ready()


def versions() -> dict[str, str]:
    """Return the parts and their versions."""
    return PROGRAMS.versions() | CRDS.versions()


def start() -> list[subprocess.Popen]:
    """Start all parts; return them when pods can be scheduled and measured."""
    users = [f"{name},{name},{name},system:masters\n" for name in (READER, PART)]
    (sandbox.HOME / "tokens.csv").write_text("".join(users))
    (sandbox.HOME / "audit.json").write_text(json.dumps(AUDIT))
    (sandbox.HOME / "kubeconfig").write_text(kubeconfig(PART, "default"))
    parts: dict[str, subprocess.Popen] = {}
    for name in ("etcd", "kube-apiserver"):
        _launch(name, parts)
    _until("kube-apiserver", lambda: _status("/readyz") == 200, parts)
    for one in OBJECTS:
        status, answer = _request("POST", one["path"], one["object"])
        if status != 201:
            raise OpsbookError(f"{one['path']}: {answer.get('message', status)}")
    files = sorted(CRDS.ready().glob("*/*.yaml"))
    brought = {resource for file in files for resource in _define(file)}
    for name in FLAGS:
        if name not in parts:
            _launch(name, parts)
    _until("kwok", _nodes_are_ready, parts)
    _until("kube-scheduler", lambda: _status("/readyz", 10259) == 200, parts)
    _until("kube-controller-manager", lambda: _has_accounts("default"), parts)
    _until("metrics-server", lambda: _status(METRICS) == 200, parts)
    _until("the resources of the CRDs", lambda: brought <= _resources(), parts)
    return list(parts.values())


def welcome(guest: str, address: str) -> dict[str, str]:
    """Make a namespace for the lesson; return a kubeconfig that points at it."""
    security = "pod-security.kubernetes.io"
    labels = {f"{security}/enforce": "restricted", f"{security}/warn": "restricted"}
    thing = {"metadata": {"name": guest, "labels": labels}}
    _until(
        f"the namespace {guest} of an earlier run",
        lambda: _request("POST", "/api/v1/namespaces", thing)[0] != 409,
        seconds=3 * SECONDS,  # its pods may end slowly, and many end at a time
    )
    _until(f"the namespace {guest}", lambda: _has_accounts(guest))
    return {".kube/config": kubeconfig(READER, guest)}


def farewell(guest: str, address: str) -> list[str]:
    """Delete the lesson's namespace; return what it left behind outside."""
    _request("DELETE", f"/api/v1/namespaces/{guest}")
    left = {}
    for line in (sandbox.HOME / "audit.log").read_text("utf-8").splitlines():
        event = json.loads(line)
        thing = event.get("objectRef", {})
        outside = guest not in (thing.get("namespace"), thing.get("name"))
        if outside and address in event["sourceIPs"] and "subresource" not in thing:
            path = _path_of(thing)
            if event["responseStatus"]["code"] == 201:
                left[path] = _removed(path)
            elif thing["resource"] == "nodes":
                left[path] = _restored(path)
    return [path.split("/v1", 1)[-1] for path, was_left in left.items() if was_left]


def kubeconfig(user: str, namespace: str) -> str:
    """Return what *user* needs to reach the server, as JSON, which kubectl reads."""
    certificate = (PROGRAMS.folder / CERTIFICATE).read_bytes()
    cluster = {
        "server": API,
        "certificate-authority-data": b64encode(certificate).decode(),
    }
    context = {"cluster": "opsbook", "user": user, "namespace": namespace}
    config = {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{"name": "opsbook", "cluster": cluster}],
        "users": [{"name": user, "user": {"token": user}}],
        "contexts": [{"name": "opsbook", "context": context}],
        "current-context": "opsbook",
    }
    return json.dumps(config, indent=1) + "\n"


def _define(file: Path) -> set[tuple[str, str]]:
    """Post the CRD in *file*; return the versions and resources that it brings."""
    path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
    status, crd = _request("POST", path, file.read_bytes())
    if status != 201:
        raise OpsbookError(f"{file.name}: {crd.get('message', status)}")
    group, name = crd["spec"]["group"], crd["spec"]["names"]["plural"]
    versions = [one["name"] for one in crd["spec"]["versions"] if one["served"]]
    return {(f"{group}/{version}", name) for version in versions}


def _resources() -> set[tuple[str, str]]:
    """Return the versions and resources of all groups, as kubectl asks for them."""
    groups = _request("GET", "/apis", accept=DISCOVERY)[1].get("items", [])
    return {
        (f"{group['metadata']['name']}/{version['version']}", one["resource"])
        for group in groups
        for version in group["versions"]
        for one in version.get("resources", [])
    }


def _launch(name: str, parts: dict[str, subprocess.Popen]) -> None:
    folder = PROGRAMS.folder
    files = {"cert": folder / CERTIFICATE, "key": folder / KEY}
    flags = FLAGS[name].format(**files, kwok=folder / "kwok.yaml").split()
    with (sandbox.HOME / f"{name}.log").open("w") as log:
        parts[name] = subprocess.Popen(
            [folder / name, *flags],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=sandbox.HOME,
        )


def _until(
    what: str,
    condition: Callable[[], bool],
    parts: dict[str, subprocess.Popen] | None = None,
    seconds: int = SECONDS,
) -> None:
    """Wait for *condition*; fail when one of *parts* ends, or after *seconds*."""
    end = time.monotonic() + seconds
    while not condition():
        for name, part in (parts or {}).items():
            if part.poll() is not None:
                raise OpsbookError(f"{name} ended: {_last_words(name)}")
        if time.monotonic() > end:
            raise OpsbookError(f"waited for {what} for {seconds} s")
        time.sleep(0.05)


def _last_words(name: str) -> str:
    log = (sandbox.HOME / f"{name}.log").read_text("utf-8", "replace")
    lines = log.strip().splitlines() or ["it said nothing"]
    return next((x for x in lines if x.startswith(("Error:", "panic:"))), lines[-1])


def _request(
    method: str,
    path: str,
    body: dict | bytes | None = None,
    port: int = 6443,
    accept: str = "application/json",
) -> tuple[int, dict]:
    """Ask a part something; return the status, 0 where nothing answers, and what.

    A *body* of bytes is YAML.
    """
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.load_verify_locations(PROGRAMS.folder / CERTIFICATE)
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=trust)
    kind = "yaml" if isinstance(body, bytes) else "json"
    headers = {"Authorization": f"Bearer {PART}", "Accept": accept}
    headers["Content-Type"] = f"application/{kind}"
    if isinstance(body, dict):
        body = json.dumps(body).encode()
    try:
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        text = response.read()
    except OSError:
        return 0, {}
    finally:
        connection.close()
    is_json = "json" in response.getheader("Content-Type", "")
    return response.status, json.loads(text) if is_json else {}


def _status(path: str, port: int = 6443) -> int:
    return _request("GET", path, port=port)[0]


def _nodes_are_ready() -> bool:
    nodes = _request("GET", "/api/v1/nodes")[1].get("items", [])
    conditions = [c for n in nodes for c in n["status"].get("conditions", [])]
    ready = [c for c in conditions if (c["type"], c["status"]) == ("Ready", "True")]
    return len(ready) == sum(one["path"] == "/api/v1/nodes" for one in OBJECTS)


def _has_accounts(namespace: str) -> bool:
    """Tell whether the namespace has what the controllers put into each one."""
    home = f"/api/v1/namespaces/{namespace}"
    paths = ("serviceaccounts/default", "configmaps/kube-root-ca.crt")
    return all(_status(f"{home}/{path}") == 200 for path in paths)


def _path_of(thing: dict) -> str:
    group = f"/apis/{thing['apiGroup']}" if "apiGroup" in thing else "/api"
    home = f"/namespaces/{thing['namespace']}" if "namespace" in thing else ""
    if thing["resource"] == "namespaces":
        home = ""
    name = thing.get("name", "")
    return f"{group}/{thing['apiVersion']}{home}/{thing['resource']}/{name}"


def _removed(path: str) -> bool:
    """Remove what is there; return whether something was, and was to stay."""
    status, thing = _request("GET", path)
    if status != 200 or "deletionTimestamp" in thing["metadata"]:
        return False
    _request("DELETE", path)
    return True


def _restored(path: str) -> bool:
    """Give a node back the spec and labels it had; return whether it had others."""
    nodes = {f"{o['path']}/{o['object']['metadata']['name']}": o for o in OBJECTS}
    if path not in nodes:  # refused, so it never was
        return False
    first = nodes[path]["object"]
    for _ in range(60):  # Controllers need a while to undo what was theirs.
        status, node = _request("GET", path)
        if status == 404:
            home = path.rpartition("/")[0]
            _request("POST", home, first)
            return True
        labels = node["metadata"].get("labels")
        if not node["spec"] and labels == first["metadata"]["labels"]:
            return False
        time.sleep(0.05)
    node["spec"], node["metadata"]["labels"] = {}, first["metadata"]["labels"]
    _request("PUT", path, node)
    return True
