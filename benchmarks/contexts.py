"""The contexts of a workspace's documents as JSON lines: what the naive program is given ready made.

python benchmarks/contexts.py WORKSPACE FILE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from workspaces import AS_OF

from ktassess.documents.catalogue import plan_documents
from ktassess.documents.context import ContextBuilder
from ktassess.documents.store import find_template
from ktassess.pipeline import open_workspace, review_workspace


def write_contexts(workspace: Path, file: Path) -> int:
    """Write a line for each planned document: template, path, context. How many is returned."""
    opened = open_workspace(workspace)
    review = review_workspace(opened, AS_OF)
    contexts = ContextBuilder(review, opened.settings)
    documents = plan_documents(review, opened.settings).documents
    with file.open("w", encoding="utf-8") as lines:
        for document in documents:
            template = find_template(document.rule.template).path
            context = contexts.context(document.rule, document.commune)
            lines.write(json.dumps([str(template), document.path, context], ensure_ascii=False, default=str))
            lines.write("\n")
    return len(documents)


if __name__ == "__main__":
    print(write_contexts(Path(sys.argv[1]), Path(sys.argv[2])))
