kubectl patch configmap scorer-v1 --patch '{"data": {"LATE_AFTER": "30"}}'
