mkdir -p java/bin
cat >java/bin/java <<'END'
#!/bin/bash
exec java "${@/jdk.incubator.vector/java.base}"
END
chmod +x java/bin/java
export JAVA_HOME="$PWD/java"
