python check_application.py application.yaml misspelt.yaml wrong_type.yaml
