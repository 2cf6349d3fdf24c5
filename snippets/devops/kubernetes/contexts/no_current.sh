kubectl config unset current-context
if ! kubectl get pods 2>error.txt; then
    tail -1 error.txt
fi
