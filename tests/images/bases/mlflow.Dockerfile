# A stand-in for ghcr.io/mlflow/mlflow, which is Python with the package of that release.
FROM python:3.13-slim-bookworm
ARG VERSION
RUN pip install --no-cache-dir --only-binary :all: mlflow==$VERSION
