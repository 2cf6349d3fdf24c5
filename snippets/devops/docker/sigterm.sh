for how in plain handled; do
    unshare --user --pid --fork python wait.py $how >said &
    while [ ! -s said ] && kill -0 $!; do sleep 0.1; done
    first=$(tr -d ' ' <"/proc/$!/task/$!/children")
    kill -TERM "$first"
    wait $!
    last=$(tail -n 1 said)
    echo "$how: $last"
    rm said
done
