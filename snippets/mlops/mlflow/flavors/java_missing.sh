mkdir tools
ln -s /usr/bin/{bash,dirname} tools
PATH="$(dirname "$(command -v spark-submit)"):tools"
unset JAVA_HOME
spark-submit --version
