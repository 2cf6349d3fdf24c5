FROM python:3.13-slim-bookworm
CPOY service.py /app/
CMD ["python", "/app/service.py"]
