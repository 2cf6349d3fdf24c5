"""The old way: one join key, and no type."""

from feast import Entity

# [start entity]
try:
    airport = Entity(name="airport", join_key="origin")
except TypeError as error:
    print(f"TypeError: {error}")
# [end entity]
