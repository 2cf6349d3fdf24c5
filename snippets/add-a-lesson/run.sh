opsbook run devops/greeting/greet
