promtool test rules quantiles_test.yml
