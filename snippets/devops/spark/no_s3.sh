spark-submit --master 'local[2]' delays.py s3a://flights/2013.csv delays.parquet 2>&1 |
    grep --only-matching --max-count=1 'Class org.*S3AFileSystem not found'
