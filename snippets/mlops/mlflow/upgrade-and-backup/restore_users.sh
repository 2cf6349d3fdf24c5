# [start save]
python -c 'import users; users.create_users()'
bash backup.sh
# [end save]
# [start parts]
ask_as_ana() {
    curl --silent --output /dev/null --write-out "$1: %{http_code}\n" \
        --netrc-file ana.netrc \
        'http://127.0.0.1:5000/api/2.0/mlflow/experiments/search?max_results=1'
}
lose_users() {
    server=$(cat server.pid)
    kill "$server"
    wait "$server"
    dropdb auth
    createdb --owner mlflow auth
}
serve() {
    mlflow --env-file auth.env server --app-name basic-auth --workers 1 \
        >server.log 2>&1 &
    echo $! >server.pid
    curl --silent --retry 180 --retry-delay 1 --retry-connrefused --output /dev/null \
        http://127.0.0.1:5000/health
}
# [end parts]
# [start restore]
ask_as_ana "before"
lose_users
serve
ask_as_ana "lost"
lose_users
pg_restore --dbname auth copy/auth.dump
serve
ask_as_ana "restored"
# [end restore]
