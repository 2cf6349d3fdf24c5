kubectl config set-credentials reader --token=expired
if ! kubectl get pods 2>error.txt; then
    tail -1 error.txt
fi
