docker buildx build --sbom=true --provenance=mode=max \
    --tag registry.example.com/team/flights:1.0 --push .
