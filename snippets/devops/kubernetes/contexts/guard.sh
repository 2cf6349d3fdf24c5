only_on() {
    local now
    if now=$(kubectl config current-context) && [ "$now" = "$1" ]; then
        return 0
    fi
    echo "this is ${now:-nowhere}, not $1: nothing done" >&2
    return 1
}

kubectl config use-context cloud
only_on laptop && kubectl delete deployment scorer
