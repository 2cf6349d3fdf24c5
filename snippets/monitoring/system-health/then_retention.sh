prometheus --config.file=prometheus.yml --storage.tsdb.retention=30d
