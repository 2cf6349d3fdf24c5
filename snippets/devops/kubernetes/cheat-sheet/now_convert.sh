kubectl apply --filename scorer.yaml --dry-run=server --warnings-as-errors
