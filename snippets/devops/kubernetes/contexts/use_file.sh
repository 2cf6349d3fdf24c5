export KUBECONFIG=$PWD/config.yaml
