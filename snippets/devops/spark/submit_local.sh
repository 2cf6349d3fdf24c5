spark-submit --master 'local[2]' delays.py flights.csv delays.parquet
