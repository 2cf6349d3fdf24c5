if ! kubectl patch pod scorer --patch '{"spec": {"restartPolicy": "Never"}}' 2>refused.txt; then
    head -1 refused.txt
fi
