score() { ask "$1" | sed -E 's/(\.[0-9])[0-9]+/\1/g'; }

score '{"inputs": [[10, 1400, 5], [45, 1089, 18]]}'
score '{"instances": [[10, 1400, 5], [45, 1089, 18]]}'
score '{"inputs": [10, 1400, 5]}'
score '{"inputs": [[10, 1400]]}'
