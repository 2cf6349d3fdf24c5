act push --workflows .github/workflows/masked.workflow.yml \
  --secret PASSWORD=wordless-4711 |
  grep --fixed-strings "]   | "
