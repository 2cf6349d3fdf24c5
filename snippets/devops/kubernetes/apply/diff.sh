sed --in-place 's/"15"/"30"/' settings.yaml
if ! kubectl diff --filename settings.yaml >changes.txt; then
    grep '^[-+] ' changes.txt
fi
