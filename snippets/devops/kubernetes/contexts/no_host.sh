kubectl --context=cloud get pods 2>&1 | tail -1 | grep --only-matching '.*lookup [a-z.]*'
