image=ghcr.io/example/flights-scorer:1.4.0
kubectl create deployment scorer --image="$image" --dry-run 2>warning.txt
sed 's/^W.*] //' warning.txt
