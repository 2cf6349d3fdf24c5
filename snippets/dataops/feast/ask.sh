curl --silent --header 'Content-Type: application/json' --output answer.json \
    --data @question.json http://127.0.0.1:6566/get-online-features
python -c '
import json
answer = json.load(open("answer.json"))
for name, told in zip(answer["metadata"]["feature_names"], answer["results"]):
    print(name, *told["values"], *told["statuses"], *told["event_timestamps"])'
