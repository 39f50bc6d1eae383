#!/bin/sh
# Everything that can be said without running the tests.
set -eu
.venv/bin/ruff check .
.venv/bin/ruff format --check .
.venv/bin/mypy
.venv/bin/lint-imports
.venv/bin/python -m build_scripts check
