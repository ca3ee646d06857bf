"""All words the program says, in Vietnamese and English: one catalogue, one place.

``findings.toml`` holds the texts of the findings by code, ``texts.toml`` all others by key.
"""

from .catalogue import Catalogue, CatalogueError, Explanation, FindingText
from .language import Language, choose_language

__all__ = ["Catalogue", "CatalogueError", "Explanation", "FindingText", "Language", "choose_language"]
