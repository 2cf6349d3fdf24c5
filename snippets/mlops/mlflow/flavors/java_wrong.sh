export JAVA_HOME=/opt/java
spark-submit --version 2>&1 | sed 's|^.*/bin/spark|spark|'
