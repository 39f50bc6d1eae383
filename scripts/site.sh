#!/bin/sh
# Sources to site to offline copies. Says at the end where everything is.
set -eu
export NO_MKDOCS_2_WARNING=1
mkdir -p docs
.venv/bin/mkdocs build --strict
.venv/bin/python -m build_scripts bundle
echo "hexaglot: done. The site is site/index.html, the offline download dist/hexaglot-offline.zip; preview with: make serve"
