"""Reading and writing ``ktassess.toml``.

Layout: ``year``, ``rules``, ``as_of``, ``language``, ``register`` at the top; ``[province]`` and
``[district]`` (name, code, place); ``[signers.<id>]`` (name, office); ``[documents]`` with
``recognition`` and ``[documents.symbols]``; ``[awards]`` (form of commendation) by award id; ``[places]`` by
commune code; ``[holidays]`` with ``remove`` and ``[holidays.add]`` by date.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path

from ..domain.regulation import Level, Regulation
from ..errors import ConfigurationError, UsageError
from ..regulations import DEFAULT, load
from ..regulations.checks import symbol_fits
from ..strict_toml import Table, read_text
from .folder import CONFIG_FILE
from .settings import Holidays, Person, Recognition, Settings, Unit

_TO_ESCAPE = r'[\x00-\x1f\x7f"\\]'


class Language(StrEnum):
    """The languages the program speaks."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


def load_settings(root: Path) -> Settings:
    """The settings of a workspace, checked against its rule pack.

    Raises ConfigurationError where the file is missing or wrong, telling every problem at once (see
    :mod:`ktassess.strict_toml`), and where the rule pack is wrong.
    """
    path = root / CONFIG_FILE
    try:
        content = path.read_bytes()
    except OSError as error:
        key = "error.config.unreadable" if path.is_file() else "error.config.no-file"
        raise ConfigurationError(
            key, file=str(path), key="", line=0, expected=CONFIG_FILE, found=str(error.strerror)
        ) from None
    top, report = read_text(str(path), content)
    rules = top.text("rules", DEFAULT)
    documents = top.table("documents", required=False)
    symbols = documents.table("symbols", required=False)
    signers = top.table("signers", required=False)
    awards = top.table("awards", required=False)
    settings = Settings(
        root=root,
        year=top.integer("year", low=2000, high=2999),
        rules=rules,
        province=_unit(top.table("province")),
        district=_unit(top.table("district")),
        as_of=top.day("as_of") if "as_of" in top else None,
        language=top.choice("language", Language).value if "language" in top else None,
        recognition=documents.choice("recognition", Recognition, Recognition.ONE),
        signers={id_: person(signers.table(id_)) for id_ in signers},
        symbols={id_: symbol(symbols, id_) for id_ in symbols},
        commune_places=_places(top.table("places", required=False)),
        holidays=_holidays(top.table("holidays", required=False)),
        register=register_text(top) if "register" in top else None,
        award_forms={id_: awards.text(id_) for id_ in awards},
    )
    report.raise_problems()
    _check_ids(load(rules, root), signers, symbols, awards)
    report.raise_problems()
    return settings


def _check_ids(regulation: Regulation, signers: Table, symbols: Table, awards: Table) -> None:
    """Note ids the rule pack does not have: what is set for them would be passed over in silence."""
    for table, known in (
        (signers, [signer.id for signer in regulation.signers]),
        (symbols, [document.id for document in regulation.documents]),
        (awards, [award.id for award in regulation.awards]),
    ):
        for id_ in table:
            if id_ not in known:
                import difflib

                near = difflib.get_close_matches(id_, known, n=1)
                table.add("error.rules.unknown-id", id_, expected=", ".join(near or known), found=id_)


def _unit(table: Table) -> Unit:
    return Unit(table.text("name"), table.text("code"), table.text("place"))


def person(table: Table) -> Person:
    """Who signs, from a table with ``name`` and ``office``."""
    return Person(table.text("name"), table.text("office"))


def register_text(top: Table) -> str:
    """Where the register lies; a password has no place in a file that is passed on."""
    from .addresses import ServerAddress, address_of

    register = top.text("register")
    try:
        address = address_of(register)
    except UsageError:
        top.add("error.config.register", "register", expected="postgresql://user@host/database", found="…")
    else:
        if isinstance(address, ServerAddress) and address.secrets:
            top.add("error.config.password", "register", expected="PGPASSFILE", found=str(address))
    return register


def symbol(table: Table, id_: str) -> str:
    """The pattern of a document's number, with the place of the number in it."""
    pattern = table.text(id_)
    if pattern and not symbol_fits(pattern):
        table.add("error.rules.pattern", id_, expected="{number}", found=pattern)
    return pattern


def _places(table: Table) -> dict[str, str]:
    for code in table:
        if not (code.isascii() and code.isdigit()):
            table.add("error.config.not-a-code", code, expected="0–9", found=code)
    return {code: table.text(code) for code in table}


def _holidays(table: Table) -> Holidays:
    add = table.table("add", required=False)
    days: dict[date, str] = {}
    for text in add:
        try:
            day = date.fromisoformat(text)
        except ValueError:
            day = None
        # fromisoformat also reads weeks and dates without hyphens: one way to write a date is enough.
        if day is None or day.isoformat() != text:
            add.add("error.config.not-a-date", text, expected="YYYY-MM-DD", found=text)
        else:
            days[day] = add.text(text)
    return Holidays(days, frozenset(table.days("remove")))


def settings_toml(settings: Settings, regulation: Regulation | None = None) -> str:
    """The text of a ``ktassess.toml`` that says the same as the settings, with comments for the officer.

    What is not set stands there as a comment, ready to be filled in; with a regulation, also each of its
    signers at the district.
    """
    parts = [
        "# Cấu hình của một thư mục làm việc: một huyện, một năm.",
        "# Dòng bắt đầu bằng dấu # là ghi chú. Lưu tệp ở mã UTF-8.",
        "",
        "# Năm đánh giá.",
        f"year = {settings.year}",
        "",
        "# Bộ quy tắc: tên bộ quy tắc có sẵn, hoặc đường dẫn tới tệp .toml của đơn vị (tính từ thư mục này).",
        f"rules = {_quoted(settings.rules)}",
        "",
        "# Ngày dùng để tính hạn và in ngày hiện tại; bỏ trống là ngày hôm nay.",
        "# as_of = 2014-11-20" if settings.as_of is None else f"as_of = {settings.as_of.isoformat()}",
        "",
        '# Ngôn ngữ của thông báo: "vi" hoặc "en".',
        '# language = "vi"' if settings.language is None else f"language = {_quoted(settings.language)}",
        "",
        "# Sổ theo dõi các năm: tệp (tính từ thư mục này), hoặc địa chỉ postgresql://… không kèm mật khẩu;",
        "# bỏ trống là tệp register.db nằm cạnh thư mục này.",
        _register_line(settings),
        "",
        "# name: tên kèm loại đơn vị, như ghi trong văn bản; code: mã đơn vị hành chính; place: địa danh.",
        *_unit_lines("province", settings.province),
        "",
        *_unit_lines("district", settings.district),
        "",
        *_signer_lines(settings, regulation),
        *_document_lines(settings),
        "# Hình thức, mức khen thưởng, như ghi trong quyết định khen thưởng.",
        "[awards]",
        *(_pairs(settings.award_forms) or ['# award-3 = "Tặng Giấy khen"']),
        "",
        "# Địa danh ghi trên văn bản của xã, nếu khác tên xã: mã đơn vị = địa danh.",
        "[places]",
        *_pairs({code: settings.commune_places[code] for code in sorted(settings.commune_places)}),
        "",
        *_holiday_lines(settings.holidays),
    ]
    return "\n".join(parts) + "\n"


def _register_line(settings: Settings) -> str:
    return (
        f"register = {_quoted(settings.register)}" if settings.register else '# register = "../register.db"'
    )


def _unit_lines(table: str, unit: Unit) -> list[str]:
    return [f"[{table}]", *_pairs({"name": unit.name, "code": unit.code, "place": unit.place})]


def _signer_lines(settings: Settings, regulation: Regulation | None) -> list[str]:
    lines = ["# Người ký: họ và tên, chức vụ đang giữ (cấp phó thì chương trình tự ghi KT.).", ""]
    for id_, person in settings.signers.items():
        lines += [
            f"[signers.{_quoted_key(id_)}]",
            *_pairs({"name": person.name, "office": person.office}),
            "",
        ]
    if regulation is not None:
        lines += _open_signer_lines(settings, regulation)
    return lines


def _open_signer_lines(settings: Settings, regulation: Regulation) -> list[str]:
    lines = []
    for signer in regulation.signers:
        body = regulation.body(signer.body)
        if body.level is Level.DISTRICT and signer.id not in settings.signers:
            short = body.short.format(
                district=settings.district.name, province=settings.province.name, commune=""
            )
            told = " - ".join(part for part in (signer.on_behalf, signer.office, short) if part)
            # A control character is no more allowed in a comment than a line end.
            told = "".join(letter for letter in told if letter.isprintable())
            block = [told, f"[signers.{signer.id}]"]
            block += _pairs({"name": "Nguyễn Văn A", "office": signer.office})
            lines += [f"# {line}" for line in block] + [""]
    return lines


def _document_lines(settings: Settings) -> list[str]:
    return [
        "[documents]",
        '# "one": một quyết định công nhận kèm danh sách; "each": mỗi xã, phường, thị trấn một quyết định.',
        f"recognition = {_quoted(settings.recognition.value)}",
        "",
        "# Cách ghi số, ký hiệu của văn bản, nếu khác bộ quy tắc; {number} là chỗ của số.",
        "[documents.symbols]",
        *(_pairs(settings.symbols) or ['# commune-letter = "{number}/UBND-VX"']),
        "",
    ]


def _holiday_lines(holidays: Holidays) -> list[str]:
    removed = ", ".join(day.isoformat() for day in sorted(holidays.remove))
    return [
        "# Sửa danh sách ngày nghỉ: remove là ngày đi làm bình thường, add là ngày nghỉ thêm kèm tên.",
        "[holidays]",
        f"remove = [{removed}]",
        "",
        "[holidays.add]",
        *(
            _pairs({day.isoformat(): holidays.add[day] for day in sorted(holidays.add)})
            or ['# 2014-12-31 = "Nghỉ hoán đổi"']
        ),
    ]


def _pairs(values: Mapping[str, str]) -> list[str]:
    return [f"{_quoted_key(key)} = {_quoted(text)}" for key, text in values.items()]


def _quoted_key(key: str) -> str:
    bare = key.isascii() and key.replace("-", "").replace("_", "").isalnum()
    return key if bare else _quoted(key)


def _quoted(text: str) -> str:
    """A TOML string: quotes, backslashes and control characters written out."""
    escaped = re.sub(_TO_ESCAPE, lambda match: "\\u" + f"{ord(match[0]):04X}", text)
    return f'"{escaped}"'
