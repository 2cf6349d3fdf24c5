chmod 600 mlflow.env store.env
(umask 077; grep --only-matching --perl-regexp '(?<=//mlflow:)[^@]+' mlflow.env \
    >db_password.txt)
stat --format '%A %n' mlflow.env store.env db_password.txt
