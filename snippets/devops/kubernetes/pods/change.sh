kubectl patch pod scorer --patch '{"spec": {"restartPolicy": "Never"}}' 2>&1 | head -2
