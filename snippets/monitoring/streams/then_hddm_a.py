"""As in scikit-multiflow: HDDM_A stands beside ADWIN."""

from river import drift

# [start main]
try:
    detector = drift.HDDM_A()
except AttributeError as error:
    print("AttributeError:", error)
# [end main]
