kubectl rolling-update scorer --image=ghcr.io/example/flights-scorer:1.5.0
