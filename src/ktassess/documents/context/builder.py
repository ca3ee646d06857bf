"""Builds the context of each document of a year; what documents share is built once."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...domain.assessment import Meeting
from ...domain.outcome import Basis, CommuneOutcome, StepStatus, YearReview
from ...domain.regulation import DocumentRule, Level
from ...workspace.settings import Settings
from ..engine.values import clean_context, joined
from ..language.dates import issued_on
from ..language.names import in_text
from ..language.numbers import in_digits
from .common import mentions_context, names_context, unit_context, year_context
from .councils import council_context
from .letterhead import Names, issuing_body, place_date_line, place_of
from .notice import dossier_step, notice_context
from .papers import IssuedRows, Papers
from .scores import result_context, score_table, totals_context, unverified
from .signature import signature_block

Context = dict[str, object]

REVIEW_COUNCIL = "hoi_dong_xet_duyet"


class WholeYear:
    """What is the same in every document of a district's year: it hangs on no commune.

    ``values`` are part of every context, cleaned; ``rows`` are the issued documents.
    """

    def __init__(self, review: YearReview, settings: Settings) -> None:
        book = review.book
        council, meeting = (book.council, book.meeting) if book else ((), Meeting())
        self.values: Context = clean_context(
            {
                **year_context(review, settings),
                REVIEW_COUNCIL: council_context(council, meeting, settings.year),
                "tieu_chi_chua_doi_chieu": unverified(review.regulation),
            }
        )
        self.rows = IssuedRows(review)
        self.papers = Papers(review, settings, None, self.rows)
        self.names = names_context(Names(review.regulation, settings))


class ContextBuilder:
    """Contexts for the documents of one year."""

    def __init__(
        self,
        review: YearReview,
        settings: Settings,
        enclosed: Sequence[str] = (),
        year: WholeYear | None = None,
    ) -> None:
        """``enclosed``: the files that go with the notice of the one commune of the review.

        ``year``: what is the same in the whole year, where it is at hand.
        """
        self._review = review
        self._settings = settings
        self._enclosed = enclosed
        self._year = year or WholeYear(review, settings)
        self._commune: tuple[str, _Shared] | None = None
        self._whole: _Shared | None = None

    def context(
        self, rule: DocumentRule, commune: CommuneOutcome | None, asks: Collection[str] | None = None
    ) -> Context:
        """The context of one document; ``commune`` is None for a document of the whole district.

        ``asks`` are the names its template asks for; None: all there are.
        """
        shared = self._shared(commune)
        regulation, year = self._review.regulation, self._settings.year
        papers = shared.papers
        issuer = regulation.body(rule.issuer)
        day = papers.day(rule)
        code = commune.code if commune else None
        place = place_of(self._settings, issuer.place, commune.name if commune else "", code)
        own: Context = {
            "co_quan": shared.issuer(rule),
            "van_ban": {
                "so_ky_hieu": papers.symbol(rule),
                "dia_danh_ngay": place_date_line(place, day, year, dotted=rule.kind == "certificate"),
                "ngay": issued_on(day) if day else "",
                "so_va_ngay": papers.mention_of(rule),
            },
            "ky": signature_block(regulation.signer(rule.signer), papers.signer(rule)),
        }
        if commune is not None:
            # A commune's own papers tell of its own points, those of the district of the points that decide.
            basis = Basis.SELF if issuer.level is Level.COMMUNE else commune.basis
            own["ket_qua"] = shared.result(commune, basis)
            if asks is None or "thong_bao" in asks:
                own["thong_bao"] = notice_context(self._review, commune, year, day, self._enclosed)
        return joined(self._year.values, shared.values, own)

    def _shared(self, commune: CommuneOutcome | None) -> _Shared:
        if commune is None:
            if self._whole is None:
                from .district import district_context

                self._whole = _Shared(self._year, self._year.papers, district_context(self._review))
            return self._whole
        if self._commune is None or self._commune[0] != commune.key:
            papers = Papers(self._review, self._settings, commune, self._year.rows, self._year.papers)
            self._commune = commune.key, _Shared(self._year, papers, self._of_commune(commune))
        return self._commune[1]

    def _of_commune(self, commune: CommuneOutcome) -> Context:
        assessment, regulation = commune.assessment, self._review.regulation
        members = assessment.council if assessment else ()
        meeting = assessment.meeting if assessment else Meeting()
        children = assessment.children.value if assessment else None
        locality = next((one for one in regulation.classes if one.id == commune.class_id), None)
        words = locality.words if locality else ""
        return {
            "xa": {
                **unit_context(commune.name),
                "ma": commune.code or "",
                "loai_dia_ban": locality.name if locality else "",
                "nhom_dia_ban": words[:1].lower() + words[1:],
                "so_tre_em": in_digits(children) if children is not None else "",
            },
            "hoi_dong": council_context(members, meeting, self._settings.year),
            "bang_diem": score_table(regulation, commune),
            "ho_so": _dossier(commune),
        }


class _Shared:
    """What the documents of one commune (or of the district) share, cleaned once for all of them."""

    def __init__(self, year: WholeYear, papers: Papers, values: Context) -> None:
        self.papers = papers
        commune = in_text(papers.commune.name) if papers.commune else ""
        self._names = Names(papers.regulation, papers.settings, commune)
        names = names_context(self._names, year.names)
        self.values: Context = clean_context({**values, **names, "vien_dan": mentions_context(papers)})
        self._totals: Context = {}
        self._results: dict[Basis, Context] = {}
        self._issuers: dict[tuple[str, str], Context] = {}

    def issuer(self, rule: DocumentRule) -> Context:
        """``co_quan``: the same for the documents of one body and signer."""
        key = rule.issuer, rule.signer
        if key not in self._issuers:
            self._issuers[key] = issuing_body(self.papers.regulation, rule, self._names)
        return self._issuers[key]

    def result(self, commune: CommuneOutcome, basis: Basis) -> Context:
        """``ket_qua`` by whose points it tells of."""
        if basis not in self._results:
            self._totals = self._totals or clean_context(totals_context(commune))
            own = result_context(self.papers.regulation, commune, basis)
            self._results[basis] = joined(self._totals, own)
        return self._results[basis]


def _dossier(commune: CommuneOutcome) -> Context:
    """``ho_so``: when the dossier came, and how that stands to its deadline."""
    step = dossier_step(commune)
    done = step.done if step else None
    status = step.status if step and done else None
    return {
        "ngay": issued_on(done) if done else "",
        "dung_han": status is StepStatus.ON_TIME,
        "dung_ngay": status is StepStatus.ON_THE_DAY,
        "tre": status is StepStatus.LATE,
        "so_ngay_tre": f"{step.days_late:02d}" if step and status is StepStatus.LATE else "",
    }
