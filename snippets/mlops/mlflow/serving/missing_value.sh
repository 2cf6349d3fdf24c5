curl --silent --write-out '%{http_code}\n' \
    --header 'Content-Type: application/json' --output answer.json \
    --data '{"dataframe_records": [{"dep_delay": null, "distance": 1, "hour": 5}]}' \
    http://127.0.0.1:5000/invocations
python -c "
import json
answer = json.load(open('answer.json'))
print(*answer, sep=', ')
print(answer['message'].replace('. ', '.\n'))
trace = answer['stack_trace'].splitlines()
print(trace[0], *[line for line in trace if line.startswith('ValueError')], sep='\n')"
