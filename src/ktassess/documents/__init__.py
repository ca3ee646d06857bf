"""Documents out: their context, rendering, language and official form."""
