# The same instructions; what changes often comes last.
FROM python:3.13-slim-bookworm
WORKDIR /app
RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev
COPY requirements.txt .
RUN pip install --requirement requirements.txt
COPY . .
CMD ["uvicorn", "service:app", "--host", "0.0.0.0", "--port", "8000"]
