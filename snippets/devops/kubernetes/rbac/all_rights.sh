kubectl auth can-i --list --as=system:serviceaccount:all-rights:deployer >rights.txt
grep '^deployments\|^replicasets\|^pods' rights.txt | sort | tr --squeeze-repeats ' '
