kubectl create job score --image=ghcr.io/example/flights-batch:1.4.0 --dry-run=client \
    --output yaml -- batch score --month 2013-03 >score.yaml
grep --line-number kind score.yaml
