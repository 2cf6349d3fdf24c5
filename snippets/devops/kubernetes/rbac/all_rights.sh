kubectl auth can-i --list --as=system:serviceaccount:all-rights:deployer |
    grep '^deployments\|^pods' | sort | tr --squeeze-repeats ' '
