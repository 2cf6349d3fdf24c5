spark-class org.apache.spark.deploy.master.Master --host 127.0.0.1 >master.log 2>&1 &
spark-class org.apache.spark.deploy.worker.Worker --host 127.0.0.1 \
    --cores 2 --memory 2g --work-dir work spark://127.0.0.1:7077 >worker.log 2>&1 &
until grep --quiet 'registered with master' worker.log; do sleep 0.2; done
