FROM python:3.13-slim-bookworm
LABEL org.opencontainers.image.authors="somebody@example.com"
