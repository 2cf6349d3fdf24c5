kubectl create configmap scorer --from-literal=LATE_AFTER=15 --dry-run --output name 2>&1 |
    sed 's/^W.*] //'
