cat model/requirements.txt
