"""The sheets of the district's summary, one module each: ``write(book)`` adds the sheet."""
