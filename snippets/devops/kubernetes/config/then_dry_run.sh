kubectl create configmap scorer --from-literal=LATE_AFTER=15 --dry-run --output name 2>warning.txt
sed 's/^W.*] //' warning.txt
