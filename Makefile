# Two commands do all the set-up: `make demo` and `make test`. Both use one .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
.DELETE_ON_ERROR:
.PHONY: demo test bench serve lint lock clean

# pip 23.2 (Debian's) trips over lxml[html-clean]; a newer one goes into the environment first.
$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.installed: requirements/run.txt pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/build.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	touch $@

demo: $(VENV)/.installed
	$(BIN)/python examples/demo.py

test: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

bench: $(VENV)/.dev
	$(BIN)/python bench/run.py
	$(BIN)/python bench/rules.py --into docs/rules.md

serve: demo
	$(BIN)/onrecord serve --story demo/harbour.onrecord

# Writes the lock files anew; needs the package registry.
lock: $(BIN)/python
	$(BIN)/python -m pip install --quiet pip-tools
	cd requirements && for set in build run dev; do ../$(BIN)/pip-compile --quiet --generate-hashes --strip-extras \
	  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --allow-unsafe --output-file=$$set.txt $$set.in || exit 1; done

clean:
	rm -rf $(VENV) demo
