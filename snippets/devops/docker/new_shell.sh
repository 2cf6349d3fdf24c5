# two RUN lines: two shells
sh -c 'cd /usr; export STAGE=build; pwd'
sh -c 'pwd; echo "STAGE is ${STAGE-not set}"'
