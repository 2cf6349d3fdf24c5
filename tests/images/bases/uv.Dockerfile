# A stand-in for ghcr.io/astral-sh/uv, which holds two programs and nothing else.
FROM scratch
COPY uv uvx /
