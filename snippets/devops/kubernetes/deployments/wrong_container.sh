kubectl set image deployment/scorer web=ghcr.io/example/flights-scorer:1.5.0
