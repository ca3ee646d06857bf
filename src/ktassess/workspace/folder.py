"""What lies where in a workspace's folder, and what tells that a folder is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CONFIG_FILE = "ktassess.toml"
REGISTER_FILE = "register.db"
SCORING_FOLDER = "scoring"
TEMPLATES_FOLDER = "templates"
OUTPUT_FOLDER = "output"


def is_workspace(path: Path) -> bool:
    """Whether a folder is a workspace: it has a ``ktassess.toml``."""
    return (path / CONFIG_FILE).is_file()
