rm data/registry.db
feast apply | tail -n 3
