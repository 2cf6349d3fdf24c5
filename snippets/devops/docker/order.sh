docker run flights:1.0 --publish 8000:8000
