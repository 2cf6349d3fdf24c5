kubectl explain sparkapplication.spec.restartPolicy | grep '<\|enum'
