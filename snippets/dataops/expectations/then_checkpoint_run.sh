if ! command -v great_expectations; then echo "great_expectations: no such command"; fi
python -m great_expectations --help | grep '^  *skills'
