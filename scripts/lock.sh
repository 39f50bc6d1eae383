#!/bin/sh
# Renew the locks. pip-tools lives in an environment of its own, so that it never becomes one of our requirements.
set -eu
python3 -m venv build/lock
build/lock/bin/python -m pip install --quiet pip-tools
for name in requirements requirements-books requirements-dev; do
  build/lock/bin/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header \
    --no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o "$name.txt" "$name.in"
done
