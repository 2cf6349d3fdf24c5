sed --in-place 's/"15"/"30"/' settings.yaml
kubectl diff --filename settings.yaml | grep '^[-+] '
