# until Ctrl-C
docker logs --follow flights
# a shell in it, until exit
docker exec --interactive --tty flights bash
