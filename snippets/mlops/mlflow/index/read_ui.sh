curl --silent http://127.0.0.1:5000/ | grep --only-matching '<title>.*</title>'
