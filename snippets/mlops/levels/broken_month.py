"""A month arrives in seconds; its data are refused before anything is trained."""

from flights import load
from pipeline import LANDING, trigger

if __name__ == "__main__":
    may = load(5)
    may["arr_delay"] *= 60
    may.to_csv(LANDING / "05.csv", index=False)
    try:
        trigger()
    except ValueError as refused:
        print(f"ValueError: {refused}")
