oc set volume deployment/flights --add --type=claim --mount-path=/data
