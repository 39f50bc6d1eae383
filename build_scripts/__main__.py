"""`python -m build_scripts`."""

import os
import sys

from build_scripts.cli import main

try:
    code = main(sys.argv[1:])
    sys.stdout.flush()
except BrokenPipeError:
    # Whoever read our output has had enough of it (`… | head`); what is left goes nowhere, and without a traceback.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    code = 1
sys.exit(code)
