export PGHOST=127.0.0.1 PGUSER=postgres PGPASSWORD=of-the-administrator
initdb --pgdata database --username postgres --auth scram-sha-256 \
    --pwfile /dev/stdin <<<"$PGPASSWORD" >initdb.log
pg_ctl --silent --pgdata database --log database.log start
psql --quiet <<'SQL'
CREATE ROLE mlflow LOGIN PASSWORD 'of-the-server';
SQL
createdb --owner mlflow mlflow
