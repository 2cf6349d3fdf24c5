ask='
from feast import FeatureStore
store = FeatureStore(".")
answer = store.get_online_features(
    store.get_feature_service("arrival_delay"),
    [{"origin": "JFK", "scheduled": "2013-07-01T00:15Z"}],
)
print(*answer.to_dict())'
PYTHONHASHSEED=1 python -c "$ask"
PYTHONHASHSEED=2 python -c "$ask"
