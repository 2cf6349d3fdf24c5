docker compose convert >help.txt
