"""The register taken out to a workbook or a csv file, and brought in from one, with nothing lost between."""
