git push --quiet origin main
