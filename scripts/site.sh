#!/bin/sh
# Sources to site to offline copies. Says at the end where everything is.
set -eu
export NO_MKDOCS_2_WARNING=1
.venv/bin/python -m build_scripts write
echo "hexaglot: rendering the site"
.venv/bin/mkdocs build --strict --quiet
.venv/bin/python -m build_scripts bundle
echo "hexaglot: done. The site is site/index.html, the offline download dist/hexaglot-offline.zip; preview with: make serve"
