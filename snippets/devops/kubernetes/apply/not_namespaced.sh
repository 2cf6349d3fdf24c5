sed 's/  name: scorer/&\n  namespace: production/' settings.yaml | kubectl apply --filename -
