"""Books before they are packed."""
