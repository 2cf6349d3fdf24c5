export JAVA_HOME=/opt/java
spark-submit --version 2>refused.log || sed 's|^.*/bin/spark|spark|' refused.log
