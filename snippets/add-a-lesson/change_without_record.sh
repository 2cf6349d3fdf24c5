sed --in-place 's/21/4/' snippets/devops/greeting/greet.py
opsbook verify devops/greeting
