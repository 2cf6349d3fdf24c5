"""Compare a new model's answers with those of the model that is in production."""

from service import MODEL, arrival_delay

KNOWN = {0: -5.9, 30: 24.7, 120: 116.5}
"""Departure delay to the answer of the model in production, both in minutes."""
TOLERANCE = 2.0


def changed(known: dict[int, float]) -> list[str]:
    """Return a line for each answer that moved by more than TOLERANCE minutes."""
    return [
        f"after {delay} min: {was} min before, {arrival_delay(delay):.1f} min now"
        for delay, was in known.items()
        if abs(arrival_delay(delay) - was) > TOLERANCE
    ]


def main() -> None:
    """Show what two new models change."""
    for slope in (1.03, 1.05):
        MODEL["dep_delay"] = slope
        print(f"{slope} min a minute:", changed(KNOWN) or "no change")


if __name__ == "__main__":
    main()
