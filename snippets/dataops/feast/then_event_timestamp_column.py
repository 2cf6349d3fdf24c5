"""The old way: name the column event_timestamp_column."""
from feast import FileSource

# [start source]
source = FileSource(
    path="data/weather.parquet", event_timestamp_column="event_timestamp"
)
# [end source]
print(repr(source.timestamp_field))
