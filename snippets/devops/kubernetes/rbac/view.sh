kubectl create rolebinding ann-views --clusterrole=view --user=ann@example.com
kubectl auth can-i list deployments.apps --as=ann@example.com
! kubectl auth can-i get secrets --as=ann@example.com
