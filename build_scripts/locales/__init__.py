"""The languages: one YAML file of words each, read into a `Locale`. Code knows no word of any language."""
