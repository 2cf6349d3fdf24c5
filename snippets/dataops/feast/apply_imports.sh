echo 'print("report.py was imported")' >report.py
feast apply
echo 'report.py' >.feastignore
feast apply
