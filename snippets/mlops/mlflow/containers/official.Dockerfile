FROM ghcr.io/mlflow/mlflow:v3.17.2
RUN pip install --no-cache-dir --only-binary :all: \
    "psycopg[binary]==3.3.9" boto3==1.44.5
USER 1000
EXPOSE 5000
CMD ["mlflow", "server", "--host", "0.0.0.0", "--port", "5000", \
    "--workers", "2", "--allowed-hosts", "mlflow.example.com,mlflow:5000,localhost:5000", \
    "--cors-allowed-origins", "https://mlflow.example.com"]
