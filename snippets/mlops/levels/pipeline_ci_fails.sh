# Someone turns the comparison round: now every worse model would be promoted.
sed -i 's/errors\["candidate"\] < /errors["candidate"] > /' pipeline.py
pytest -qq -p no:warnings --tb=no checks.py
