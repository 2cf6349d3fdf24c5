until kubectl top pods --selector app=scorer --no-headers >top.txt 2>top.log; do sleep 1; done
wc --lines <top.txt
