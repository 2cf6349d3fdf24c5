FROM condaforge/miniforge3:25.3.1-0
COPY environment.yaml /tmp/
RUN conda env create --prefix /opt/flights --file /tmp/environment.yaml \
    && conda clean --all --yes
ENV PATH=/opt/flights/bin:$PATH
RUN ["python", "-c", "import sklearn"]
WORKDIR /app
COPY model.joblib service.py ./
USER 1000
CMD ["uvicorn", "service:app", "--host", "0.0.0.0", "--port", "8000"]
