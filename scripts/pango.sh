#!/bin/sh
# WeasyPrint needs the library Pango, which no wheel brings: install it when we may, else say how.
set -eu
packages="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
if .venv/bin/python -c "import weasyprint" 2>/dev/null; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "hexaglot: installing Pango with apt-get"
  if apt-get update -qq && apt-get install -y -qq --no-install-recommends $packages >/dev/null; then exit 0; fi
fi
echo "The PDF of the books needs Pango. Install it (Debian: apt-get install $packages) and run make again." >&2
exit 1
