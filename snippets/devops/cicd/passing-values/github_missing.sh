act push --platform ubuntu-24.04=-self-hosted --no-cache-server \
  --workflows missing.workflow.yml | grep --extended-regexp "]   \| |🏁"
