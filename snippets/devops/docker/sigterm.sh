for how in plain handled; do
    unshare --user --pid --fork python wait.py $how >said &
    while [ ! -s said ]; do sleep 0.1; done
    kill -TERM "$(tr -d ' ' <"/proc/$!/task/$!/children")"
    wait $! || true
    echo "$how: $(tail -n 1 said)"
    rm said
done
