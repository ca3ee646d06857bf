"""The wording of each document, a module each, named after the template's file."""
