(umask 077; openssl rand -hex 16 >db_password.txt)
stat --format '%A %s bytes' db_password.txt
