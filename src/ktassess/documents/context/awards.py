"""What the papers of awards tell: who is commended, for which years, by which papers those are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ...domain.award_roll import AwardRoll, Commended, CountedYear, PaperKind
from ...domain.names import same_unit_name
from ...domain.regulation import DocumentRule, LegalBasis, Regulation
from ..award_papers import AwardYear, grants
from ..engine.values import clean_context
from ..language.dates import issued_on, short_date
from ..language.names import in_text, join, sentence
from .common import cited_bases, due_words, names_context, year_context
from .district import kinds_of
from .letterhead import Names, issuing_body, place_date_line, place_of
from .papers import SPACE, IssuedRows, Papers
from .scores import ended
from .signature import signature_block

Context = dict[str, object]
Rows = list[dict[str, object]]

_WORDS = {PaperKind.CERTIFICATE: "Giấy công nhận"}
_DECISION = "Quyết định"
_OPEN_DAY = "ngày … tháng … năm …"
_OPEN_SHORT = "…/…/…"
_OPEN_NUMBER = "…"
_PROPOSAL = "proposal"


class AwardContexts:
    """Contexts for the papers of a year's awards; what they share is built once."""

    def __init__(self, year: AwardYear) -> None:
        self._year = year
        self._regulation = year.review.regulation
        self._papers = Papers(year.review, year.settings, None, IssuedRows(year.review))
        self._names = Names(self._regulation, year.settings)
        self._shared: Context = clean_context(
            {**year_context(year.review, year.settings), **names_context(self._names)}
        )

    def context(self, rule: DocumentRule) -> Context:
        """The context of one paper. Raises KeyError for one of no award."""
        roll = self._year.roll_of(rule)
        if roll is None:
            raise KeyError(rule.id)
        regulation, settings, papers = self._regulation, self._year.settings, self._papers
        asks = self._proposal(rule)
        # A list goes with the proposal it belongs to, and bears its date.
        day = papers.day(rule) or (papers.day(asks) if asks is not None and not rule.symbol else None)
        place = place_of(settings, regulation.body(rule.issuer).place, "", None)
        bases = [basis.cite for basis in self._bases(roll)]
        return {
            **self._shared,
            "can_cu": [*bases, *(basis.cite for basis in cited_bases(regulation))],
            "co_quan": issuing_body(regulation, rule, self._names),
            "van_ban": {
                "so_ky_hieu": papers.symbol(rule),
                "dia_danh_ngay": place_date_line(place, day, settings.year),
                "ngay": issued_on(day) if day else "",
                "so_va_ngay": papers.mention_of(rule),
            },
            "ky": signature_block(regulation.signer(rule.signer), papers.signer(rule)),
            "khen_thuong": clean_context(self._award(rule, roll, asks)),
        }

    def _proposal(self, rule: DocumentRule) -> DocumentRule | None:
        """The labour office's own proposal of the dossier: the first of its papers."""
        rules = [
            one
            for one in self._regulation.documents
            if one.dossier == rule.dossier and one.kind == _PROPOSAL and one.id != rule.id
        ]
        return min(rules, key=lambda one: one.order, default=None)

    def _bases(self, roll: AwardRoll) -> list[LegalBasis]:
        return [basis for basis in self._regulation.legal_bases if basis.id in roll.award.bases]

    def _award(self, rule: DocumentRule, roll: AwardRoll, asks: DocumentRule | None) -> Context:
        regulation, award, units = self._regulation, roll.award, roll.units
        step = next((step for step in regulation.steps if step.id == award.step), None)
        one = in_text(units[0].name) if len(units) == 1 else ""
        of_one = in_text(units[0].district_name or "") if one else ""
        districts = sorted({unit.district_name or "" for unit in units})
        form = self._year.settings.award_forms.get(award.id, "")
        return {
            "so_nam": f"{award.years:02d}",
            "tu_nam": str(roll.first_year),
            "den_nam": str(roll.year),
            "so": f"{len(units):02d}",
            "loai": kinds_of(units),
            "mot": bool(one),
            "trong_cau": one,
            "trong_cau_hoa": sentence(one) if one else "",
            "thuoc": of_one,
            "so_huyen": f"{len(districts):02d}",
            "danh_sach": [self._unit(at, unit) for at, unit in enumerate(units, 1)],
            "tung_nam": self._each_year(units),
            "nam_theo_quy_dinh_cu": self._older(units),
            "so_van_ban": f"{sum(len(unit.years) for unit in units):02d}",
            "to_trinh": self._papers.mention_of(asks) if asks is not None else "",
            "nguoi_khen": f"Chủ tịch {self._names.of(award.granted_by)}",
            "noi_trinh": self._names.of(step.owed_to) if step is not None else "",
            "han": due_words(regulation, award.step, roll.year),
            "hinh_thuc": form if grants(rule, award) else "",
            "luat": join(basis.short for basis in self._bases(roll)),
        }

    def _unit(self, at: int, unit: Commended) -> dict[str, object]:
        return {
            "tt": str(at),
            "ten": sentence(in_text(unit.name)),
            "ma": unit.code,
            "huyen": sentence(in_text(unit.district_name or "")),
            "nam": ", ".join(str(year.year) for year in unit.years),
            "van_ban": "\n".join(_in_list(unit, year) for year in unit.years),
        }

    def _each_year(self, units: Sequence[Commended]) -> Rows:
        rows: Rows = []
        for unit in units:
            for at, year in enumerate(unit.years):
                rows.append(
                    {
                        "tt": str(len(rows) + 1),
                        "ten": sentence(in_text(unit.name)),
                        "dau_don_vi": at == 0,
                        "huyen": sentence(in_text(unit.district_name or "")),
                        "nam": str(year.year),
                        "van_ban": _long(year),
                        "quy_dinh": self._act(year.regulation),
                        "cap_cho": _issued_to(unit, year),
                    }
                )
        return rows

    def _act(self, regulation: str) -> str:
        """The short citation of what a year was under; for the rule pack itself the act it carries out."""
        own = _own_acts(self._regulation)
        return next((basis.short for basis in self._regulation.legal_bases if basis.id == regulation), own)

    def _older(self, units: Iterable[Commended]) -> Rows:
        """The years under acts that came before, act by act."""
        found: dict[str, set[int]] = {}
        for unit in units:
            for year in unit.years:
                if any(basis.id == year.regulation for basis in self._regulation.legal_bases):
                    found.setdefault(self._act(year.regulation), set()).add(year.year)
        rows: Rows = [
            {"quy_dinh": act, "nam": join(map(str, sorted(years)))} for act, years in sorted(found.items())
        ]
        return ended(rows)


def _own_acts(regulation: Regulation) -> str:
    bases = cited_bases(regulation)
    carried_out = [basis.short for basis in bases if basis.short not in regulation.cite]
    return join(carried_out or [basis.short for basis in bases])


def _in_list(unit: Commended, year: CountedYear) -> str:
    """As in a list: "2014: số 1502/QĐ-UBND ngày 26/11/2014", open where it is not known."""
    day = short_date(year.day) if year.day else _OPEN_SHORT
    kind = f"{_WORDS[year.paper]} " if year.paper in _WORDS else ""
    to = f" (cấp cho {other})" if (other := _issued_to(unit, year)) else ""
    return f"{year.year}: {kind}số{SPACE}{year.number or _OPEN_NUMBER} ngày{SPACE}{day}{to}"


def _long(year: CountedYear) -> str:
    """In full: "Quyết định số 1502/QĐ-UBND ngày 26 tháng 11 năm 2014", open where it is not known."""
    kind = _WORDS.get(year.paper, _DECISION)
    return f"{kind} số{SPACE}{year.number or _OPEN_NUMBER}\n{_day(year.day)}"


def _day(day: date | None) -> str:
    return issued_on(day) if day else _OPEN_DAY


def _issued_to(unit: Commended, year: CountedYear) -> str:
    """Whom the paper was issued to, where the unit was another or bore another name."""
    other = year.predecessor or not same_unit_name(year.name, unit.name)
    return in_text(year.name) if other else ""
