crc setup
crc start --cpus=4 --memory=12288 --pull-secret-file=pull-secret.txt
crc console
crc stop
