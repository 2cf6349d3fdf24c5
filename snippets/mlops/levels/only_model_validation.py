"""What the same month would have done if nobody had validated the data."""

from flights import load, train
from pipeline import champion_mae, mae

if __name__ == "__main__":
    may = load(5)
    may["arr_delay"] *= 60
    cut = int(len(may) * 0.8)
    candidate = train(may[:cut])
    print(f"candidate: {mae(candidate, may[cut:]):.0f}")
    print(f"champion: {champion_mae(may[cut:]):.0f}")
