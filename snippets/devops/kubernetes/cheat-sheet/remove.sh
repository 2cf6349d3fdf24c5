exec >printed.txt
# [start lines]
kubectl delete pod --selector app=scorer         # its owner makes new ones
kubectl delete deployment scorer                 # with its pods
kubectl delete service,configmap --selector app=scorer
kubectl delete pods --all                        # of this namespace
kubectl delete job once --ignore-not-found
kubectl delete pod stuck --grace-period=0 --force --ignore-not-found
# [end lines]
