kubectl describe ingress flights | grep --only-matching '/score.*\|website:80.*'
