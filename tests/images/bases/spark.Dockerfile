# A stand-in for apache/spark: Java, and Spark from its Python package.
FROM python:3.13-slim-bookworm
ARG VERSION
RUN apt-get update && apt-get install --yes --no-install-recommends \
        openjdk-17-jre-headless procps && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 185 --gid 0 --create-home spark \
    && pip install --no-cache-dir pyspark==$VERSION \
    && ln -s /usr/local/lib/python3.13/site-packages/pyspark /opt/spark
ENV SPARK_HOME=/opt/spark
WORKDIR /opt/spark/work-dir
USER 185
