# in the foreground, with a keyboard; the container is removed at its end
docker run --rm --interactive --tty python:3.13-slim-bookworm bash
# in the background, on a port of this machine only
docker run --detach --publish 127.0.0.1:8000:8000 flights:1.0
# settings, one by one and from a file
docker run --env LOG_LEVEL=debug --env-file flights.env flights:1.0
# a folder of this machine, read only, for a program that is not root
docker run --mount type=bind,source=./data,target=/data,readonly \
    --user 1000:1000 flights:1.0
# limits: memory, processors, and a file system that cannot be written to
docker run --memory 2g --cpus 1.5 --read-only --tmpfs /tmp flights:1.0
# started again after a crash and after a reboot
docker run --detach --restart unless-stopped --init flights:1.0
