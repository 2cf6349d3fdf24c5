minikube image build --tag=flights:v1 .
minikube image load flights:v1
minikube image ls
