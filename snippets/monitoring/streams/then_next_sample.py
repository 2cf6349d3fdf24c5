"""As in scikit-multiflow: a generator gives arrays."""

from river.datasets import synth

# [start main]
stream = synth.SEA(seed=1)
try:
    features, labels = stream.next_sample(100)
except AttributeError as error:
    print("AttributeError:", error)
# [end main]
