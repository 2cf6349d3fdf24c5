"""Two months arrive, and the trigger takes them in."""

from flights import load
from pipeline import LANDING, trigger

if __name__ == "__main__":
    LANDING.mkdir()
    for month in (1, 2):
        load(month).to_csv(LANDING / f"{month:02}.csv", index=False)
    trigger()
    trigger()
