git branch --delete weather 2>&1 | grep --only-matching "is not fully merged"
git diff --stat main weather
git branch --quiet --delete --force weather
