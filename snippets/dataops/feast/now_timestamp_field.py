"""Today's way: name the column timestamp_field."""
from feast import FileSource

# [start source]
source = FileSource(path="data/weather.parquet", timestamp_field="event_timestamp")
# [end source]
print(repr(source.timestamp_field))
