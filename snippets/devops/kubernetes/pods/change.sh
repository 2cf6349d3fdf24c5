kubectl patch pod scorer --patch '{"spec": {"restartPolicy": "Never"}}' 2>&1 | sed --quiet 1p
