kubectl logs job/score
