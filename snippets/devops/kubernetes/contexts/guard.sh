only_on() {
    local now
    if now=$(kubectl config current-context) && [ "$now" = "$1" ]; then
        return 0
    fi
    echo "this is ${now:-nowhere}, not $1: nothing done" >&2
    return 1
}

for context in opsbook cloud; do
    kubectl config use-context "$context"
    only_on opsbook && kubectl delete deployment scorer
done
