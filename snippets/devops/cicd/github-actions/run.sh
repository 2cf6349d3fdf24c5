act push --workflows .github/workflows/ci.workflow.yml |
  grep --extended-regexp " \| |set-output|🏁"
