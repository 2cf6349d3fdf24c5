"""The report on new releases says what moved, what fails and what lessons print."""

from requirements.renew import FAILED, LONGEST, pins, report


def test_pins_are_read_from_all_locks(tmp_path):
    (tmp_path / "a.txt").write_text("one==1.0 \\\n    --hash=sha256:0\nTwo.x==2 ; x\n")
    (tmp_path / "b.txt").write_text("one==1.1 \\\n# via zero==3\n")
    assert pins(tmp_path) == {"one": {"1.0", "1.1"}, "Two.x": {"2"}}


def test_the_report_names_what_moved_and_what_fails():
    before = {"same": {"1"}, "moved": {"1.9", "2"}, "gone": {"1"}}
    after = {"same": {"1"}, "moved": {"2"}, "new": {"3"}}
    said = report(before, after, "-old\n+new\n", ["mlflow"]).splitlines()
    assert [line for line in said if line.startswith("| ")][1:] == [
        "| gone | 1 | not there |",
        "| moved | 1.9, 2 | 2 |",
        "| new | not there | 3 |",
    ]
    assert "Environments that fail: mlflow." in said
    assert "-old" in said and "+new" in said


def test_a_long_difference_is_cut_and_says_so():
    said = report({}, {}, "x" * (LONGEST + 1), [])
    assert "(cut: see renew.patch)" in said
    assert len(said) < 65_536
    assert "Environments that fail: none." in said


def test_what_failed_is_read_from_what_tox_says():
    said = "  a: OK (1.24 seconds)\n  b: FAIL code -2 (19.49 seconds)\n"
    assert FAILED.findall(said) == ["b"]
