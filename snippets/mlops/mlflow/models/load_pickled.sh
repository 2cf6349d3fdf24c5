cp -r pickled "$HOME" && cd "$HOME"
python -c 'import mlflow; mlflow.pyfunc.load_model("pickled")' 2>&1 | tail -n 1
