"""Look at what failed in a month whose arrival delays came in seconds."""

from flights import load
from flights_suite import suite, validate

# [start main]
if __name__ == "__main__":
    may = load(month=5)
    result = validate(may.assign(arr_delay=may["arr_delay"] * 60), suite())
    print("success:", result.success)
    for one in result.results:
        if not one.success:
            print(one.expectation_config.type)
            print(one.expectation_config.kwargs)
            seen = one.result
            for name in ("element_count", "missing_count", "unexpected_count"):
                print(f"{name:23} {seen[name]}")
            print(f"unexpected_percent      {seen['unexpected_percent']:.1f}")
            print(f"partial_unexpected_list {seen['partial_unexpected_list'][:5]} ...")
# [end main]
