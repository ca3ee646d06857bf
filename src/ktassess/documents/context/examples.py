"""A context of examples for the trial render of one document: what its reader will look at first is right."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ...domain.regulation import DocumentRule, Regulation, Scope
from ...workspace.settings import Settings, Unit
from ..engine.fields import sample_context
from ..engine.values import clean_context
from ..language.dates import issued_on
from .common import cited_bases
from .fields import fields_of
from .letterhead import Names, issuing_body, place_date_line, place_of
from .papers import NUMBER_FIELD, Who
from .signature import signature_block

COMMUNE = "xã Đắk La"
DISTRICT, PROVINCE = Unit("huyện Đắk Hà", "", "Đắk Hà"), Unit("tỉnh Kon Tum", "", "Kon Tum")

_YEAR, _DAY, _NUMBER = 2014, date(2014, 11, 20), "45"
_SIGNER = Who("Nguyễn Văn A")


def example_context(rule: DocumentRule, regulation: Regulation) -> dict[str, object]:
    """The examples of the document's fields, with its own issuer, number, date, signer and legal bases."""
    settings = Settings(Path(), _YEAR, regulation.id, PROVINCE, DISTRICT)
    of_commune = rule.scope is Scope.COMMUNE
    names = Names(regulation, settings, COMMUNE if of_commune else "")
    issuer = regulation.body(rule.issuer)
    place = place_of(settings, issuer.place, COMMUNE if of_commune else "", None)
    symbol = rule.symbol.replace(NUMBER_FIELD, _NUMBER)
    when = issued_on(_DAY)
    own = {
        "co_quan": issuing_body(regulation, rule, names),
        "van_ban": {
            "so_ky_hieu": symbol,
            "dia_danh_ngay": place_date_line(place, _DAY, _YEAR),
            "ngay": when,
            "so_va_ngay": f"số {symbol} {when}" if symbol else when,
        },
        "ky": signature_block(regulation.signer(rule.signer), _SIGNER),
        "can_cu": [basis.cite for basis in cited_bases(regulation)],
    }
    return {**sample_context(fields_of(rule)), **clean_context(own)}
