"""Put three months where they arrive: April, May in seconds, June without a column."""

from pathlib import Path

from flights import load

if __name__ == "__main__":
    Path("landing").mkdir()
    load(month=4).to_csv("landing/04.csv", index=False)
    may, june = load(month=5), load(month=6)
    may["arr_delay"] *= 60
    may.to_csv("landing/05.csv", index=False)
    june.drop(columns="hour").to_csv("landing/06.csv", index=False)
