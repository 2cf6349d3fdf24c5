docker build --tag flights:1.0 .
docker build --tag flights:1.0 --progress plain --no-cache .
docker build --check .
docker image ls flights
docker image history flights:1.0
