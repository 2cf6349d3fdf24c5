"""The old way: features and batch_source."""

from datetime import timedelta

from feast import Feature, FeatureView, FileSource, ValueType

source = FileSource(path="data/weather.parquet", timestamp_field="event_timestamp")
# [start view]
try:
    weather = FeatureView(
        name="weather",
        entities=["airport"],
        ttl=timedelta(hours=2),
        features=[Feature(name="temp", dtype=ValueType.DOUBLE)],
        batch_source=source,
    )
except TypeError as error:
    print(f"TypeError: {error}")
# [end view]
