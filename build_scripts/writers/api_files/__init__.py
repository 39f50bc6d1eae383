"""The files of the API: one module for each kind of file, and what the schemas say of them."""
