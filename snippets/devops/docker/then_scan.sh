docker scan flights:1.0
