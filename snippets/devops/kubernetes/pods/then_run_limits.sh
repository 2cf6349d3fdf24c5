kubectl run scorer --image=ghcr.io/example/flights-scorer:1.4.0 --limits=cpu=1
