mkdir trial
cat >trial/config.json <<'JSON'
{"auths": {"registry.example.com": {"auth": "bWU6b2xkLXBhc3N3b3Jk"}}}
JSON
sed -n 's/.*"auth": "\(.*\)".*/\1/p' trial/config.json | base64 --decode; echo
docker --config trial logout registry.example.com
cat trial/config.json; echo
