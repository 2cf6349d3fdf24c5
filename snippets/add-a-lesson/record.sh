opsbook record devops/greeting
cat snippets/devops/greeting/greet.out
