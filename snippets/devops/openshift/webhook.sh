(umask 077; openssl rand -hex 20 >WebHookSecretKey)
oc create secret generic flights-webhook --from-file=WebHookSecretKey
oc create rolebinding webhooks --clusterrole=system:webhook \
    --group=system:unauthenticated
