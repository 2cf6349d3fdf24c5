// The custom resource definitions that the book's control plane has from its start. No
// program is built from these modules, so their own requirements are left out, and
// `go mod tidy` would empty this file. To update it:
//
//	go mod edit -require=sigs.k8s.io/gateway-api@v1.6.3   (or the other)
//	rm go.sum
//	go mod download -json sigs.k8s.io/gateway-api github.com/kubeflow/spark-operator/v2
//
// and then the schemas: ../schemas/crds.py.
module opsbook/crds

go 1.26.4

require (
	github.com/kubeflow/spark-operator/v2 v2.5.1
	sigs.k8s.io/gateway-api v1.6.3
)
