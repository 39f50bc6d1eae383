# `make` alone prints what each does. Everything is set up on first use.
PYTHON ?= python3
BIN := .venv/bin

help: ## print this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

site: .venv/site ## build the site and the offline download
	@sh scripts/site.sh

books: .venv/books ## make the books (EPUB, PDF); the next `make site` offers them
	@sh scripts/books.sh

serve: .venv/site ## preview the site with live reload
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

check: .venv/dev ## ruff, mypy, the import contract, the sources, and docs/ as the sources say
	@sh scripts/check.sh

test: check .venv/browser ## all checks and all tests, the browser ones included
	@$(BIN)/python -m pytest -q -n 3 --dist loadfile

validate: .venv/dev ## validators that need Java, Node.js, LibreOffice or Firefox
	@sh scripts/validate.sh

bench: .venv/browser ## time, memory and search at 1, 20 and 200 resolutions; the parallel page; Lighthouse's performance
	@$(BIN)/python -m bench.bench
	@$(BIN)/python -m bench.search
	@sh scripts/site.sh >/dev/null && $(BIN)/python -m bench.parallel
	@sh scripts/performance.sh

cards: .venv/browser ## draw the pictures that stand beside shared links, one for each language
	@$(BIN)/python -m scripts.cards

pictures: .venv/browser ## draw the snapshots that make validate compares, and the pictures of the README
	@sh scripts/site.sh >/dev/null && $(BIN)/python -m scripts.snapshots renew

lock: .venv/dev ## renew the hash-locked requirements from the .in files
	@sh scripts/lock.sh

clean: ## remove everything that can be made again
	rm -rf .venv build site dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/site: requirements.txt
	@sh scripts/venv.sh "$(PYTHON)" requirements.txt && touch $@

.venv/books: requirements-books.txt
	@sh scripts/venv.sh "$(PYTHON)" requirements-books.txt && sh scripts/pango.sh && touch .venv/site $@

.venv/dev: requirements-dev.txt
	@sh scripts/venv.sh "$(PYTHON)" requirements-dev.txt && touch .venv/site .venv/books $@

.venv/browser: .venv/dev
	@sh scripts/browser.sh && sh scripts/pango.sh && touch $@

.PHONY: help site books serve check test validate bench cards pictures lock clean
