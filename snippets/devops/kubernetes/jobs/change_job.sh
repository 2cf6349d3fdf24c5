sed 's/2013-03/2013-04/' score.yaml >april.yaml
if ! kubectl apply --filename april.yaml 2>refused.txt; then
    grep --only-matching 'field is immutable' refused.txt
fi
