docker run --deamon flights:1.0
