#!/bin/sh
# Lighthouse's performance of the page of the resolution in each language, the median of five runs.
set -eu
lighthouse=13.5.0
command -v npm >/dev/null 2>&1 || { echo "Lighthouse needs npm; on Debian: apt-get install npm" >&2; exit 1; }
[ -d build/validate/node_modules/lighthouse ] || npm install --silent --no-audit --no-fund --prefix build/validate "lighthouse@$lighthouse"
.venv/bin/python -m scripts.lighthouse bench build/validate/node_modules
