mkdir -p copy/bucket
psql --tuples-only --no-align --dbname postgres --output copy/databases.txt \
    --command "SELECT datname FROM pg_database WHERE datdba = 'mlflow'::regrole"
while read -r database; do
    pg_dump --format custom --file "copy/$database.dump" "$database"
    echo "$database, tables:"
    pg_restore --list "copy/$database.dump" | grep --count 'TABLE DATA'
done <copy/databases.txt
python -c 'import bucket; print(bucket.save("mlflow", "copy/bucket"), "objects")'
pg_dumpall --roles-only --file copy/roles.sql
grep 'CREATE ROLE mlflow' copy/roles.sql
