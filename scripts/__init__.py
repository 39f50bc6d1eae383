"""Commands for those who work on the site: what `make` runs beside the program itself."""
