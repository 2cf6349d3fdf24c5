kubectl expose deployment scorer --port=80 --target-port=8080 --generator=service/v2
