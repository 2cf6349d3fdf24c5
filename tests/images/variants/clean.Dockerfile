# And nothing is kept that was needed for the installation only.
FROM python:3.13-slim-bookworm
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev \
    && pip install --no-cache-dir --requirement requirements.txt \
    && apt-get purge --yes --auto-remove gcc libc6-dev \
    && rm -rf /var/lib/apt/lists/*
COPY service.py model.joblib ./
CMD ["uvicorn", "service:app", "--host", "0.0.0.0", "--port", "8000"]
