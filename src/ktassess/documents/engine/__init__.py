"""From a Word template and a context of plain values to a document: prepared once, rendered many times.

:class:`~ktassess.documents.engine.template.Template` renders, ``checking`` reads a template whole before the
first document is written, ``fields`` says which names a template may use.
"""
