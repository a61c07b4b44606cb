# `make run` and `make test` do all the set-up by themselves; `make help` lists the rest.
PYTHON ?= python3
PY := .venv/bin/python
# Else each worker of the tests, and each of the hundreds of processes they start, compiles every module anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup run test lint types contracts compiler tests torture wheel bench picture translations clean

help:
	@echo "make run     set up, replay the example plan, export it, open the window"
	@echo "make test    set up, then lint, types, import contracts, tests, and the built wheel"
	@echo "make torture kill, cut the power, fill the disk, tamper, and spoil files, thousands of times (about 30 minutes)"
	@echo "make bench   measure start, exports and edits, as ratios to the bare cost"
	@echo "make picture draw the README's screenshots anew"
	@echo "make translations  bring the texts to be translated up to date, and compile them"
	@echo "make clean   remove what these made"

setup: .venv/ready

.venv/ready: requirements.txt requirements-dev.txt pyproject.toml .ci/system-libraries
	@bash .ci/system-libraries "$(PYTHON)"
	@test -x $(PY) || "$(PYTHON)" -m venv .venv
	@echo "Installing the pinned packages into .venv (only this once) …"
	@$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

run: setup
	@mkdir -p build/example
	@rm -f build/example/*
	@$(PY) -m app --db build/example/example.remediary example --out build/example
	@bash .ci/open-window $(PY) -m app --db build/example/example.remediary

test: lint types contracts tests wheel
	@echo "All checks passed."

lint: setup
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: setup
	$(PY) -m mypy

contracts: setup
	.venv/bin/lint-imports --no-cache

compiler:
	@bash .ci/c-compiler

tests: setup compiler
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2

torture: setup compiler
	$(PY) -m tests.torture

wheel: setup
	bash .ci/check-wheel $(PY)

bench: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench

picture: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.picture

translations: setup
	$(PY) -m tests.translations

clean:
	rm -rf build dist .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis
