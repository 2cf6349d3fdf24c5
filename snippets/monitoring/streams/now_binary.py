"""Detectors of a stream of bits stand in drift.binary; True is an error."""

from river import drift

detector = drift.binary.HDDMA()
for i, wrong in enumerate([False] * 500 + [True] * 50):
    detector.update(wrong)
    if detector.drift_detected:
        print("drift at", i)
