docker run --detach --name db --env POSTGRES_PASSWORD_FILE=/run/secrets/db_password \
    --mount type=bind,source=./db_password.txt,target=/run/secrets/db_password,readonly \
    postgres:18.6-bookworm
docker inspect --format '{{.Config.Env}}' db
