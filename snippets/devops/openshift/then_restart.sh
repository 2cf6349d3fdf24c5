oc run score --image=flights:v1 --restart=OnFailure --dry-run=client \
    --output jsonpath='{.kind}{"\n"}'
