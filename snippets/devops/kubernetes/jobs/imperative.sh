kubectl create cronjob nightly --image=ghcr.io/example/flights-batch:1.4.0 \
    --schedule='30 3 * * *' --restart=Never --dry-run=client --output yaml \
    -- batch score --missing-days >nightly.yaml
grep --line-number schedule nightly.yaml
