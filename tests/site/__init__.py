"""What the finished site must do, asked of its files and of a real browser."""
