# Each target sets up what it needs: .venv holds tox, and tox holds the rest.
PYTHON ?= python3
TOX := .venv/bin/tox
export UV_COMPILE_BYTECODE = 1
# A chapter, or the path of a page, also as that of its file.
PAGES := $(patsubst docs/%.rst,%,$(CHAPTER))

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s%s\n", $$1, $$2 }' Makefile

html: $(TOX)  ## build the site into build/html
	$(TOX) -qe docs
	@echo "open build/html/index.html"

test: $(TOX)  ## prove a part of each chapter, or CHAPTER=mlops/levels as a whole
ifdef CHAPTER
	envs=$$(.venv/bin/python toxfile.py $(PAGES)) && \
	LESSONS=snippets/$(PAGES) $(TOX) -qe "$$envs"
else
	$(TOX) -qm test
endif

test-all: $(TOX)  ## prove everything, also what Go has to build first
	$(TOX) -qm test rest

env: $(TOX)  ## prove in one environment of tox.ini: make env ENV=mlflow
	$(TOX) -qe $(ENV)

images: $(TOX)  ## build the Dockerfiles and run them: as root, with runc
	$(TOX) -qe images

live: $(TOX)  ## rebuild the site on every save, and serve it
	$(TOX) -qe live

record: $(TOX)  ## run the lessons that changed; write outputs and record
	envs=$$(.venv/bin/python toxfile.py) && \
	$(TOX) -qe "$$envs" -- --record --numprocesses 0

pictures: $(TOX)  ## draw Images/ again
	$(TOX) -qe pictures

bench: $(TOX)  ## measure the speed of the build and of the runner
	$(TOX) -qe bench

power-study: $(TOX)  ## run the power study of drift tests with 400 repetitions
	$(TOX) -qe data --notest
	mkdir -p build/power-study
	cd build/power-study && PYTHONPATH=$(CURDIR)/snippets/figures $(CURDIR)/.tox/data/bin/python \
		$(CURDIR)/snippets/monitoring/many-variables/power_study.py 400

lock: $(TOX)  ## resolve today's releases into requirements/; PACKAGE=… moves that alone
	$(TOX) -qe lock -- $(PACKAGE)

renew: $(TOX)  ## take today's releases, prove, and report; ENV=… proves only there
	.venv/bin/python requirements/renew.py $(ENV)

clean:  ## remove what was built and what was proved here
	rm -rf build .opsbook

$(TOX): requirements/tox.txt
	@$(PYTHON) -c 'import sys; sys.exit("Opsbook needs Python 3.11 or newer: make PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv --clear .venv
	.venv/bin/pip install --quiet --require-hashes --requirement requirements/tox.txt
	@touch $@

.PHONY: help html test test-all env images live record pictures bench power-study lock renew clean
