kubectl run hello --image=k8s.gcr.io/echoserver:1.4 --port=8080 --generator=run/v1
