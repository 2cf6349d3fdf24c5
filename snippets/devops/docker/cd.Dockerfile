FROM python:3.13-slim-bookworm
RUN cd /app
CMD ["python", "service.py"]
