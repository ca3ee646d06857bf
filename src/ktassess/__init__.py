"""ktassess: annual assessment dossiers of communes, wards and townships that fit children."""

__version__ = "0.1.0"
