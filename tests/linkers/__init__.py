"""Tests of the linkers."""
