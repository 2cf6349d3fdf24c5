echo hello >/dev/tcp/192.0.2.1/80
