FROM python:3.13-slim-bookworm
ENTRYPOINT ["python" "service.py"]
