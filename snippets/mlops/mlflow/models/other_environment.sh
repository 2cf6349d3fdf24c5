sed -i 's/^scikit-learn==.*/scikit-learn==1.2.0/' model/requirements.txt
sed -i 's/python_version: .*/python_version: 3.8.20/' model/MLmodel
python -c 'import mlflow; mlflow.pyfunc.load_model("model")' 2>&1 |
    sed 's/^.* WARNING /WARNING /' | fold -s -w 80
