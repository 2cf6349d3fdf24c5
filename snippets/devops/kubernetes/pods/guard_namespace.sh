kubectl label --dry-run=server --overwrite namespace guard-namespace \
    pod-security.kubernetes.io/enforce=restricted \
    pod-security.kubernetes.io/warn=restricted
