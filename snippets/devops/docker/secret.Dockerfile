# syntax=docker/dockerfile:1
FROM python:3.13-slim-bookworm
WORKDIR /build
COPY requirements.txt .
RUN --mount=type=secret,id=netrc,target=/root/.netrc,required=true \
    pip install --no-cache-dir --requirement requirements.txt
