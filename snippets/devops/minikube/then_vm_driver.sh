minikube start --dry-run --vm-driver=virtualbox 2>&1 | grep --after-context=2 vm-driver=
