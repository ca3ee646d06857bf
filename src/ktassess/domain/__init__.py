"""The domain: rules, scores, dates, councils, outcomes and findings, in plain Python.

Nothing here imports more than the standard library, and nothing reads a clock, a file or a terminal.
"""
