#!/bin/sh
# Find a Chromium for the browser tests, or install one: with the system's packages when we may, else Playwright's own.
set -eu
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "hexaglot: installing Chromium with apt-get"
  if apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fonts-noto-core >/dev/null; then exit 0; fi
fi
echo "hexaglot: installing Playwright's Chromium"
.venv/bin/python -m playwright install chromium || {
  echo "The browser tests need Chromium. Install it (Debian: apt-get install chromium) and run make test again." >&2
  exit 1
}
