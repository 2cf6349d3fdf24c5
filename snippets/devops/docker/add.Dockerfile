FROM python:3.13-slim-bookworm
ADD service.py /app/
CMD ["python", "/app/service.py"]
