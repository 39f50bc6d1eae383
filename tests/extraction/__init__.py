"""Tests of the extraction of text from Word, PDF and web pages."""
