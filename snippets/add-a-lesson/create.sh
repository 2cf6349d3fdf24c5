opsbook new devops/greeting/greet
