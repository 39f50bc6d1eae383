#!/bin/sh
# venv.sh PYTHON REQUIREMENTS: make .venv and install exactly what the lock says.
set -eu
"$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Hexaglot needs Python 3.11 or newer; set PYTHON=…" >&2; exit 1; }
if [ ! -x .venv/bin/python ]; then
  echo "hexaglot: making .venv"
  "$1" -m venv .venv || { echo "The venv module is missing; on Debian: apt-get install python3-venv" >&2; exit 1; }
fi
echo "hexaglot: installing $2 (about a minute the first time)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$2"
