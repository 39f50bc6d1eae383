"""What `make bench` prints: how the build and the search grow."""
