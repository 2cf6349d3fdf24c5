# A stand-in for python:3.13-slim-bookworm: a relocatable Python on Debian.
FROM debian:bookworm-slim
COPY etc /etc
COPY python /usr/local
COPY ensurepip.py /usr/local/lib/python3.13/ensurepip/__main__.py
COPY *.whl /usr/local/lib/python3.13/ensurepip/
RUN python -m ensurepip
ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
CMD ["python3"]
