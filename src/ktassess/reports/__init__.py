"""Reports: one year's review as JSON, csv, tables on the terminal, a workbook and a calendar.

Nothing here knows the law or judges a commune: a report shows what a
:class:`~ktassess.domain.outcome.YearReview` says. Texts come from the catalogue the caller hands over.
"""
