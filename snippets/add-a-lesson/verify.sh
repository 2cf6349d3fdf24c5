opsbook verify devops/greeting --all
