#!/bin/sh
# Sources to books. Says which scripts the system has no font for: the PDF takes its fonts from there.
set -eu
debian="on Debian: apt-get install fontconfig fonts-noto-core fonts-noto-cjk"
command -v fc-list >/dev/null 2>&1 || { echo "make books needs fontconfig, to find fonts; $debian" >&2; exit 1; }
for lang in en ru ar zh-cn; do
  [ -n "$(fc-list ":lang=$lang" family)" ] || { echo "make books needs a font for '$lang'; $debian" >&2; exit 1; }
done
.venv/bin/python -m build_scripts books
echo "hexaglot: done. The books are in build/books/; the next make site offers them"
