"""A month arrives in seconds and is refused; the next month arrives as it should."""

from flights import load
from pipeline import LANDING, trigger

if __name__ == "__main__":
    may = load(5)
    may["arr_delay"] *= 60
    may.to_csv(LANDING / "05.csv", index=False)
    load(6).to_csv(LANDING / "06.csv", index=False)
    trigger()
