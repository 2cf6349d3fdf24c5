kubectl drain node-7 --delete-local-data
