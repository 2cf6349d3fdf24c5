cp -r pickled "$HOME" && cd "$HOME"
python -c 'import mlflow; mlflow.pyfunc.load_model("pickled")' 2>refused.log ||
    tail -n 1 refused.log
