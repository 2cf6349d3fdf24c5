for old in 'json; format=pandas-split' 'json; format=pandas-records' json-numpy-split; do
    curl --silent --write-out '\n%{http_code}\n' \
        --header "Content-Type: application/$old" \
        --data @columns.json http://127.0.0.1:5000/invocations |
        sed 's/\. IMPORTANT.*/./' | fold -s -w 80
done
