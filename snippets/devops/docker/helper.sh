mkdir trial
echo '{"credsStore": "desktop"}' >trial/config.json
if ! docker --config trial login --username me --password-stdin localhost:5000 <new
then
    echo '{}' >trial/config.json
fi
docker --config trial login --username me --password-stdin localhost:5000 <new
