kubectl config use-context clod
