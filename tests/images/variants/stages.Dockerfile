# The compiler and the rest stay behind in a stage of their own.
FROM python:3.13-slim-bookworm AS build
RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY requirements.txt .
RUN pip install --requirement requirements.txt

FROM python:3.13-slim-bookworm
COPY --from=build /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
WORKDIR /app
COPY service.py model.joblib ./
CMD ["uvicorn", "service:app", "--host", "0.0.0.0", "--port", "8000"]
