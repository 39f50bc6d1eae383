"""From the files in `sources/` to the model. Only this folder reads them."""
