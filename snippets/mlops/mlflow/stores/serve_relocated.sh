mkdir mlartifacts
mv mlruns/1 mlartifacts/1
mlflow server --workers 1 >server.log 2>&1 &
curl --silent --retry 300 --retry-delay 1 --retry-connrefused --output /dev/null \
    http://127.0.0.1:5000/health
