docker pull python:3.13-slim-bookworm
docker image ls
docker run --rm python:3.13-slim-bookworm python -c 'print("hello")'
