git clone --quiet --bare . repository.git
git daemon --base-path="$PWD" --export-all >daemon.log 2>&1 &
sleep 1
