FROM python:3.13-slim-bookworm
CMD uvicorn service:app --host 0.0.0.0
