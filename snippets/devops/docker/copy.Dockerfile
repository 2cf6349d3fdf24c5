FROM python:3.13-slim-bookworm
WORKDIR /app
COPY service.py ./
CMD ["python", "service.py"]
