oc create serviceaccount pipeline
oc policy add-role-to-user edit --serviceaccount=pipeline
(umask 077; oc create token pipeline --duration=1h >token.txt)
python -c 'import base64, json
claims = open("token.txt").read().split(".")[1]
claims = json.loads(base64.urlsafe_b64decode(claims + "=="))
print((claims["exp"] - claims["iat"]) // 60, "minutes")'
