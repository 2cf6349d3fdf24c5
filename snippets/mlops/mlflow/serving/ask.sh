ask() {
    printf '%s\n' "$1"
    curl --silent --output answer.json --write-out '%{http_code} ' \
        --header "Content-Type: ${2:-application/json}" \
        --data-binary "$1" http://127.0.0.1:5000/invocations
    python -c "
import json
answer = json.load(open('answer.json'))
reason = answer.get('message', '').split('Error: ')[-1]
print(*answer.get('predictions', [reason]))" | fold -s -w 80
}
