#!/bin/sh
# Lighthouse on the real pages under the headers that we ship (accessibility, best practices, search engines: 100 each),
# the Nu HTML checker (needs Java; npm fetches its jar) over every page of the built site, LibreOffice over Word documents
# that we extract (what it saves and prints must extract to the same words), epubcheck (needs Java) and a check of PDF/UA
# over the books, axe on every kind of page in every language, and Firefox over the table of queries.
set -eu
version=26.9.27
puppeteer=25.16.0
lighthouse=13.5.0
firefox=$(command -v firefox-esr || command -v firefox || echo firefox-esr)
for tool in java npm soffice "$firefox"; do
  command -v "$tool" >/dev/null 2>&1 || { echo "make validate needs $tool; on Debian: apt-get install default-jre-headless npm libreoffice-writer firefox-esr" >&2; exit 1; }
done
echo "hexaglot: a round trip through LibreOffice"
.venv/bin/python -m scripts.round_trip
sh scripts/books.sh
echo "hexaglot: checking the books with epubcheck and as PDF/UA"
.venv/bin/python -m scripts.books_valid build/books
[ -f dist/hexaglot-offline.zip ] || sh scripts/site.sh
jar=build/validate/node_modules/vnu-jar/build/dist/vnu.jar
[ -f "$jar" ] || { echo "hexaglot: fetching the Nu HTML checker"; npm install --silent --no-audit --no-fund --prefix build/validate "vnu-jar@$version"; }
# Findings in the theme's own templates, which we neither fork nor patch: toggles with autocomplete, and the label of a
# contents list that a section page does not have.
theme='.*(Attribute .autocomplete. is only allowed when the input type is|The value of the .for. attribute of the .label. element must be the ID of a non-hidden form control).*'
echo "hexaglot: checking the HTML of $(find site -name '*.html' | wc -l) pages"
java -jar "$jar" --skip-non-html --errors-only --filterpattern "$theme" site/
echo "hexaglot: the HTML is valid"
echo "hexaglot: axe on every kind of page (.venv/bin/python -m scripts.axe_everywhere en looks at one language)"
.venv/bin/python -m scripts.axe_everywhere
# Here and not among the tests: the fonts of a machine differ, so that only the one that drew them can compare.
echo "hexaglot: the main pages as they were drawn"
.venv/bin/python -m scripts.snapshots compare
[ -d build/validate/node_modules/puppeteer-core ] || npm install --silent --no-audit --no-fund --prefix build/validate "puppeteer-core@$puppeteer"
rm -rf build/validate/copy
.venv/bin/python -m zipfile -e dist/hexaglot-offline.zip build/validate/copy
echo "hexaglot: the search in Firefox, from files"
.venv/bin/python -m scripts.firefox build/validate/copy/hexaglot-offline build/validate/node_modules
[ -d build/validate/node_modules/lighthouse ] || npm install --silent --no-audit --no-fund --prefix build/validate "lighthouse@$lighthouse"
echo "hexaglot: Lighthouse, from a server with our headers"
.venv/bin/python -m scripts.lighthouse validate build/validate/node_modules
