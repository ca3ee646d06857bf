"""A workspace: one folder a year, its configuration, and safe writing into its ``output/``."""
