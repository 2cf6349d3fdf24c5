cat >snippets/devops/greeting/lessons.toml <<'END'
env = "machinery"

[lessons]
"greet.py" = { seconds = 10 }
END
opsbook list devops/greeting
