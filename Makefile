# Each target sets up what it needs: .venv holds tox, tox holds the rest.
PYTHON ?= python3
TOX := .venv/bin/tox
export UV_COMPILE_BYTECODE = 1

help:  ## list the targets
	@awk -F ':.*##' '/^[a-z-]+:.*##/ { printf "make %-10s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

html: $(TOX)  ## build the site into build/html
	$(TOX) -qe docs

test: $(TOX)  ## prove everything that needs no more than packages
	$(TOX) -q

live: $(TOX)  ## rebuild the site on every save, and show it
	$(TOX) -qe docs -- live

record: $(TOX)  ## run what changed; write its output and the record
	$(TOX) -qe mlflow,flavors -- record

bench: $(TOX)  ## measure the speed of the build and of the runner
	$(TOX) -qe bench

lock: $(TOX)  ## resolve today's releases into requirements/
	$(TOX) -qe lock

clean:  ## remove what was built; tox environments stay
	rm -rf build .opsbook

$(TOX): requirements/tox.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Opsbook needs Python 3.11 or newer: make PYTHON=python3.11")'
	$(PYTHON) -m venv --clear .venv
	.venv/bin/pip install --quiet --require-hashes --requirement requirements/tox.txt
	@touch $@

.PHONY: help html test live record bench lock clean
