sed '/requests:/d' scorer.yaml | kubectl apply --filename -
kubectl autoscale deployment/scorer --min=2 --max=6 --cpu=50%
kubectl wait hpa/scorer --for=condition=ScalingActive=False --timeout=60s
kubectl get hpa scorer --no-headers | grep --only-matching 'cpu: .*%'
until kubectl describe hpa scorer | grep --only-matching --max-count=1 'missing request for cpu'
do sleep 1; done
