kubectl describe secret tracking | grep bytes
