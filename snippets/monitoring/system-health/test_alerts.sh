promtool check config prometheus.yml
promtool test rules alerts_test.yml
