kubectl create rolebinding lost --role=no-such-role --serviceaccount=missing-role:default
kubectl auth can-i list pods --as=system:serviceaccount:missing-role:default
