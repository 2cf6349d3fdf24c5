zizmor --offline --quiet --no-progress --format=plain injection.workflow.yml |
  grep --extended-regexp "^(error|warning)|-->"
