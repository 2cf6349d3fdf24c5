umask 077
printf of-the-server >db_password.txt
stat --format %A db_password.txt
