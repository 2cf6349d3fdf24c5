minikube addons enabel ingress >help.txt
echo "status $?"
grep --after-context=1 Usage: help.txt
