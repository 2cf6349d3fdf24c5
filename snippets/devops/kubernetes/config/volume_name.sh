sed 's/name: tracking, mountPath/name: traking, mountPath/' deployment.yaml | kubectl apply --filename -
