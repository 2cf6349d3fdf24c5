kubectl create secret generic tracking --from-file=credentials=credentials.ini
