"""Hexaglot: the text of a resolution in, a site in six languages out. Start reading at `pipeline`."""
