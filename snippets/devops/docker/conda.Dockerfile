FROM condaforge/miniforge3:25.3.1-0
COPY environment.yaml /tmp/
RUN conda env create --name flights --file /tmp/environment.yaml \
    && conda clean --all --yes
RUN ["conda", "run", "--name", "flights", "python", "-c", "import sklearn"]
WORKDIR /app
COPY model.joblib service.py ./
USER 1000
ENTRYPOINT ["conda", "run", "--no-capture-output", "--name", "flights"]
CMD ["uvicorn", "service:app", "--host", "0.0.0.0", "--port", "8000"]
