"""``python -m ktassess``."""

from .cli import main

main()
