ask() {
    printf '%s\n' "$1"
    curl --silent --write-out '\n%{http_code}\n' ${2:+--header "$2"} \
        --data "$1" http://127.0.0.1:6566/get-online-features | fold -s -w 80
}
json='Content-Type: application/json'
ask '{"features": ["clock:hour"], "entities": {"origin": ["JFK"]}}' "$json"
ask '{"features": ["weather:tmp"], "entities": {"origin": ["JFK"]}}' "$json"
ask '{"features": ["weather:temp"], "entities": {"origin": ["JFK"]}}'
