mkdir --parents .github/workflows
mv ./*.workflow.yml .github/workflows/
cat > .actrc <<'END'
--platform=ubuntu-24.04=-self-hosted
--no-cache-server
--env=PY_COLORS=0
END
