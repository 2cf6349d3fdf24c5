namespace=$(kubectl config view --minify --output jsonpath='{..namespace}')
token=$(kubectl create token default)
touch driver.log
spark-submit --properties-file cluster.conf --deploy-mode client \
    --conf spark.kubernetes.namespace="$namespace" \
    --conf spark.kubernetes.authenticate.oauthToken="$token" \
    --conf spark.driver.host=127.0.0.1 idle.py >driver.log 2>&1 &
until grep --quiet 'is forbidden: User' driver.log; do sleep 1; done
grep --max-count=1 --only-matching \
    'User "[^"]*" cannot create resource "[^"]*" in API group ""' driver.log |
    uniq | fold --spaces --width 80
