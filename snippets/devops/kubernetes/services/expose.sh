kubectl expose deployment scorer --name=scorer-too --port=80 --target-port=http
