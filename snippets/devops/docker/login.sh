for token in old old old old; do
    if ! docker login --username me --password-stdin localhost:5000 <$token 2>said
    then
        grep --max-count=1 --only-matching 'failed with[^"]*' said
    fi
done
docker logout localhost:5000
sleep 3
docker login --username me --password-stdin localhost:5000 <new 2>said
docker logout localhost:5000
