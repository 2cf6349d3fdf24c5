"""The corrected file arrives under the same name, and the trigger takes it in."""

from flights import load
from pipeline import LANDING, trigger

if __name__ == "__main__":
    load(5).to_csv(LANDING / "05.csv", index=False)
    trigger()
