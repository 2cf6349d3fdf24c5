kubectl events --for pod/scorer --output jsonpath='{range .items[*]}{.reason}: {.type}{"\n"}{end}'
