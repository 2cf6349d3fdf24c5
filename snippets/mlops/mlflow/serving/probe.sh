for path in ping health version; do
    curl --silent --write-out '\n%{http_code}\n' http://127.0.0.1:5000/$path |
        xargs echo /$path
done
