whoami
pwd
sleep 1000 &
env | cut --delimiter = --fields 1 | sort | fmt --width 72
