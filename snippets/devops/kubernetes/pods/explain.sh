kubectl explain pod.spec.containers.startupProbe.failureThreshold
