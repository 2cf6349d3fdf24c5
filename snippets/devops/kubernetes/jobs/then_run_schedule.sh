kubectl run nightly --image=ghcr.io/example/flights-batch:1.4.0 --schedule='30 3 * * *'
