redis-cli shutdown nosave
