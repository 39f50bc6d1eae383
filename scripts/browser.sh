#!/bin/sh
# Find a Chromium for the browser tests, or install one: with the system's packages when we may, else Playwright's own.
# The one without a window is preferred: the same engine, and the tests of the site run in half the time.
set -eu
found() {
  for name in "$@"; do
    if command -v "$name" >/dev/null 2>&1; then return 0; fi
  done
  return 1
}
if found chromium-headless-shell; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "hexaglot: installing Chromium with apt-get"
  for package in chromium-headless-shell chromium; do
    if apt-get update -qq && apt-get install -y -qq --no-install-recommends "$package" fonts-noto-cjk fonts-noto-core >/dev/null; then exit 0; fi
  done
fi
if found chromium chromium-browser google-chrome google-chrome-stable; then exit 0; fi
echo "hexaglot: installing Playwright's Chromium"
.venv/bin/python -m playwright install chromium || {
  echo "The browser tests need Chromium. Install it (Debian: apt-get install chromium) and run make test again." >&2
  exit 1
}
