"""Workbooks alike: what was understood of one is not looked for again in the next of the same form.

A folder's workbooks mostly come from one form: the same sheets, headings, labels and criteria, other points
and names. Finding out what stands where takes many times as long as reading it. So the reading of a workbook
in which nothing was in doubt is kept as a :class:`~.pattern.Pattern`; a workbook that differs from it in
nothing but the cells that were read as values is read by it. Any other, and one with anything to be said
about it, is read the long way.
"""

from .memory import Memory

__all__ = ["Memory"]
