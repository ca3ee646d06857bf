"""Our Word templates as readable source: one module of wording per document, one official form for all."""
