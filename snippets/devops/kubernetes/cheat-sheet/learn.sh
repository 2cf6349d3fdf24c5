exec >printed.txt
# [start lines]
kubectl api-resources                            # kinds, short names, groups
kubectl api-versions                             # versions that this server has
kubectl explain cronjob.spec                     # the fields of a kind
kubectl explain pod.spec --recursive             # all of them, as a tree
kubectl create deployment --help                 # the options of a command
# [end lines]
