kubectl config view --output jsonpath='{.users[*].user.token}{"\n"}'
kubectl config view --raw --output jsonpath='{.users[*].user.token}{"\n"}'
