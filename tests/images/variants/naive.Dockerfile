# Everything at once: the code first, a compiler, pip's cache and apt's lists kept.
FROM python:3.13-slim-bookworm
WORKDIR /app
COPY . .
RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev
RUN pip install --requirement requirements.txt
CMD ["uvicorn", "service:app", "--host", "0.0.0.0", "--port", "8000"]
