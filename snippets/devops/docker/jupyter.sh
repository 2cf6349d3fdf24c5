docker run --rm --publish 127.0.0.1:8888:8888 \
    --mount type=bind,source=.,target=/home/jovyan/work \
    quay.io/jupyter/scipy-notebook:2025-03-14
