kubectl set image deployment/scorer scorer=ghcr.io/example/flights-scorer:1.5.0 --record
