feast teardown
feast apply
