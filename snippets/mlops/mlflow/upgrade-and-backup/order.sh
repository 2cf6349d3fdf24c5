# [start right]
pg_dump --format custom --file right.dump mlflow
python train.py >train.log
python -c 'import bucket; bucket.save("mlflow", "right")'
# [end right]
# [start wrong]
python -c 'import bucket; bucket.save("mlflow", "wrong")'
python train.py >train.log
pg_dump --format custom --file wrong.dump mlflow
# [end wrong]
# [start check]
for copy in right wrong; do
    createdb --owner mlflow $copy
    pg_restore --dbname $copy $copy.dump
    python -c "import check_copy; check_copy.lacking('$copy', '$copy')"
done
# [end check]
