"""How often checks on data that never drift wake somebody in a month."""

DAYS = 30


# [start main]
def main() -> None:
    """Print what the page shows."""
    checks = 3 * 4  # features, in all flights and in each of three airports
    heads = ("level of a test", "alarms", "nights", "quiet months")
    print("{:<22}{:>8}{:>8}{:>14}".format(*heads))
    for what, level in {
        "0.05": 0.05,
        "0.05 / checks": 0.05 / checks,
        "0.05 / checks / days": 0.05 / checks / DAYS,
    }.items():
        night = 1 - (1 - level) ** checks
        print(f"{what:<22}{level * checks * DAYS:>8.2f}{night * DAYS:>8.2f}", end="")
        print(f"{(1 - night) ** DAYS:>14.2f}")
    twice = (1 - 0.95**checks) ** 2 * (DAYS - 1)
    print(f"0.05, on two nights running: {twice:.2f} times a month")


# [end main]


if __name__ == "__main__":
    main()
