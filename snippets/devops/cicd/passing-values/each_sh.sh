sh -c 'MODEL_CHANGED=true; echo "first: $MODEL_CHANGED"'
sh -c 'echo "second: $MODEL_CHANGED"'
