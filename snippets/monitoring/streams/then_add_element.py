"""As in scikit-multiflow: give an element, then ask for a change."""

from river.drift import ADWIN

# [start main]
detector = ADWIN()
try:
    detector.add_element(1)
except AttributeError as error:
    print("AttributeError:", error)
try:
    detector.detected_change()
except AttributeError as error:
    print("AttributeError:", error)
# [end main]
