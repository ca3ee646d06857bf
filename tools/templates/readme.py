"""templates/README.md: which template is which document, and every field it may use."""

from __future__ import annotations

from ktassess.documents.context import AWARD_FIELDS, COMMUNE_FIELDS, DISTRICT_FIELDS, PROVINCE_FIELDS
from ktassess.documents.engine.environment import STANDARD_FILTERS
from ktassess.documents.engine.fields import describe
from ktassess.domain.regulation import Scope
from ktassess.regulations import DEFAULT, load

_INTRODUCTION = """\
# Mẫu văn bản

<!-- Made by tools/make_templates.py: do not edit by hand. -->

Mỗi tệp Word ở đây là mẫu của một văn bản. Muốn đổi lời văn hay cách trình bày, chạy
`ktassess templates copy`, mở bản sao trong Word, sửa và lưu; mẫu trong thư mục `templates/` của đơn vị được
dùng thay cho mẫu cùng tên ở đây. Chạy `ktassess templates check` để biết mẫu còn đúng không.

- `{{ xa.ten }}` là chỗ điền một giá trị; các tên được liệt kê bên dưới; cách sửa từng bước ở
  [docs/templates.md](../docs/templates.md).
- `{%p if … %}`, `{%p else %}`, `{%p endif %}`: mỗi thẻ đứng một mình trên một dòng; những dòng ở giữa chỉ
  được viết khi điều kiện đúng.
- `{%p for dong in … %}`, `{%p endfor %}`: những dòng ở giữa được viết lặp lại cho từng phần tử của danh sách.
- `{%tr for dong in … %}`, `{%tr endfor %}`: cũng vậy, cho các dòng của bảng; thẻ đứng một mình trong dòng
  bảng của nó.
- Cách trình bày nằm ở các kiểu đoạn (Styles) có tên tiếng Việt: sửa một kiểu là sửa mọi đoạn của kiểu ấy.

Each Word file here is the template of one document. Change a copy in Word (`ktassess templates copy`); a file
of the same name in a workspace's `templates/` is used instead of ours. The certificate is a form of our own:
the official model was not found.
"""


_SCOPES = {
    Scope.COMMUNE: "từng xã",
    Scope.DISTRICT: "cả huyện",
    Scope.PROVINCE: "cả tỉnh",
    Scope.AWARD: "khen thưởng",
}


def readme() -> str:
    """The README's text."""
    regulation = load(DEFAULT)
    parts = [_INTRODUCTION, "## Văn bản\n"]
    rows = ["| Mẫu | Văn bản | Phạm vi |", "|---|---|---|"]
    for rule in sorted(regulation.documents, key=lambda rule: (rule.scope.value, rule.file)):
        rows.append(f"| `{rule.template}.docx` | {rule.name} | {_SCOPES[rule.scope]} |")
    parts.append("\n".join(rows) + "\n")
    filters = ["## Bộ lọc\n", "| Tên | Ý nghĩa | Meaning |", "|---|---|---|"]
    filters += [
        f"| `{name}` | {one.meaning_vi} | {one.meaning_en} |" for name, one in STANDARD_FILTERS.items()
    ]
    parts.append("\n".join(filters) + "\n")
    parts.append(f"## Tên dùng trong mẫu của từng xã\n\n{describe(COMMUNE_FIELDS)}")
    parts.append(f"## Tên dùng trong mẫu của cả huyện\n\n{describe(DISTRICT_FIELDS)}")
    parts.append(f"## Tên dùng trong mẫu của tỉnh\n\n{describe(PROVINCE_FIELDS)}")
    parts.append(f"## Tên dùng trong văn bản khen thưởng\n\n{describe(AWARD_FIELDS)}")
    return "\n".join(parts)
