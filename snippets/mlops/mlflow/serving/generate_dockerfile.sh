mlflow models generate-dockerfile --model-uri late --output-directory image 2>log
ls image image/model_dir
grep --extended-regexp '^(FROM|COPY|USER|RUN (apt|pip|python)|ENV|ENTRYPOINT)' \
    image/Dockerfile | fold -s -w 80
