# compose.yaml or a file of settings was edited
docker compose up --detach --wait
# what an image is built from was edited
docker compose up --detach --wait --build
# the registry has a newer image under the same tag
docker compose pull
docker compose up --detach --wait
