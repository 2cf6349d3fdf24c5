cat retention.yml >>prometheus.yml
promtool check config --lint=all prometheus.yml
