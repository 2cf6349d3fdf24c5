FROM apache/spark:4.0.1-python3
USER 0
RUN pip install --no-cache-dir --only-binary :all: numpy==2.2.6 pandas==2.3.3
COPY job.py /opt/app/
USER 185
ENTRYPOINT ["/opt/spark/bin/spark-submit", "--master", "local[*]"]
CMD ["/opt/app/job.py"]
