mkdir -p copy/bucket
pg_dump --format custom --file copy/mlflow.dump mlflow
python -c 'import bucket; print(bucket.save("mlflow", "copy/bucket"), "objects")'
pg_dumpall --roles-only --file copy/roles.sql
pg_restore --list copy/mlflow.dump | grep --count 'TABLE DATA'
grep 'CREATE ROLE mlflow' copy/roles.sql
