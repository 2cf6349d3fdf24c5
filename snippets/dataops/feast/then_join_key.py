"""The old way: one join key, and no type."""

from feast import Entity

try:
    # [start entity]
    airport = Entity(name="airport", join_key="origin")
    # [end entity]
except TypeError as error:
    print(f"TypeError: {error}")
