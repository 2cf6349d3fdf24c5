if ! kubectl --context=cloud get pods 2>error.txt; then
    grep --only-matching '^Unable.*lookup [a-z.]*' error.txt
fi
