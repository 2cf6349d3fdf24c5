docker tag flights:1.0 registry.example.com/team/flights:1.0
docker push registry.example.com/team/flights:1.0
docker pull registry.example.com/team/flights:1.0
docker buildx build --platform linux/amd64,linux/arm64 \
    --tag registry.example.com/team/flights:1.0 --push .
