kubectl create cronjob score --image=flights:v1 --schedule='0 5 * * *' -- python score.py
export KUBE_EDITOR="sed --in-place 's/0 5/30 6/'"
kubectl edit cronjob/score
kubectl get cronjob score --output custom-columns=SCHEDULE:.spec.schedule
