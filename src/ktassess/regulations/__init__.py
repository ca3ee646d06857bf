"""Rule packs: regulations as data (``*.toml`` beside this file), and their strict loader."""

from .loader import DEFAULT, available, check, load, pack_path

__all__ = ["DEFAULT", "available", "check", "load", "pack_path"]
