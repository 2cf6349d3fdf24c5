mkdir small
unshare --user --map-root-user --mount bash -c '
    mount -t tmpfs -o size=256k none small
    python fill_disk.py
    mount -o remount,size=8m small
    python fill_disk.py'
