kubectl create role makes-roles --verb=create --resource=roles.rbac.authorization.k8s.io
kubectl create rolebinding ann --role=makes-roles --user=ann@example.com
kubectl create role all --verb='*' --resource=pods --as=ann@example.com
