sed 's/name: settings, mountPath/name: setings, mountPath/' pod.yaml | kubectl apply --filename -
