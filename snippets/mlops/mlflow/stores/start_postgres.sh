export PGHOST=127.0.0.1 PGUSER=mlflow PGPASSWORD=of-the-team
initdb --pgdata database --username $PGUSER --auth scram-sha-256 \
    --pwfile /dev/stdin <<<"$PGPASSWORD" >initdb.log
pg_ctl --silent --pgdata database --log database.log start
createdb mlflow
