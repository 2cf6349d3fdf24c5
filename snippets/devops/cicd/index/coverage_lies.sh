cat > test_service.py <<'END'
from service import app


def test_runs_every_line():
    app.test_client().post("/score", json=[0, 30])
    app.test_client().post("/score", json={})
END
sed -i 's/+ MODEL/- MODEL/' service.py
coverage run --branch --include=service.py -m pytest -qq
coverage report --show-missing
