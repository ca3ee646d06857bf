"""Our own templates as code, made by ``tools/make_templates.py``; loaded by :mod:`..engine.ready`."""
