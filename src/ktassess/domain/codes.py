"""The codes of findings and how grave each is.

An **error** is what can still be mended and stops a decision; a **warning** is what should be looked at,
among it what can no longer be mended (a late dossier); a **note** informs.

KT0xx file and layout · KT1xx identity · KT2xx scores · KT3xx council · KT4xx dates · KT5xx outcome ·
KT6xx dossier and templates · KT7xx register and awards.
"""

from __future__ import annotations

from enum import Enum, StrEnum


class Severity(StrEnum):
    """How grave a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE


class Code(Enum):
    """Every code a finding can have."""

    # KT0xx: file and layout
    NOT_A_WORKBOOK = "KT001", _E
    PASSWORD = "KT002", _E
    DAMAGED = "KT003", _E
    BEYOND_BOUNDS = "KT004", _E
    UNSAFE_XML = "KT005", _E
    FORMAT_NOT_READ = "KT006", _E
    SHEET_MISSING = "KT007", _E
    HEADING_MISSING = "KT008", _E
    CRITERION_ROW_MISSING = "KT009", _E
    CRITERION_ROW_TWICE = "KT010", _E
    CRITERION_UNKNOWN = "KT011", _W
    PASSED_OVER = "KT012", _N
    FORM_VERSION = "KT013", _W
    HIDDEN = "KT014", _W
    LABEL_MISSING = "KT015", _W
    MERGED_VALUE = "KT016", _E
    READING_IN_DOUBT = "KT017", _E
    NOT_READABLE = "KT018", _E
    NO_WORKBOOK = "KT019", _E
    BOOK_MISSING = "KT020", _E
    SHEET_LIKE = "KT021", _N
    VALUE_NOT_IN_LIST = "KT022", _E
    LEGACY_FONT = "KT023", _N
    CELL_COMMENT = "KT024", _N
    READING_BROKE_OFF = "KT025", _E
    # KT1xx: identity
    COMMUNE_UNKNOWN = "KT101", _E
    COMMUNE_TWICE = "KT102", _E
    NAME_DIFFERS = "KT103", _E
    YEAR_DIFFERS = "KT104", _E
    DISTRICT_DIFFERS = "KT105", _E
    CLASS_DIFFERS = "KT106", _E
    CLASS_UNKNOWN = "KT107", _E
    WORKBOOK_AWAITED = "KT108", _N
    WORKBOOK_MISSING = "KT109", _E
    LISTED_TWICE = "KT110", _E
    COMMUNE_NOT_GIVEN = "KT111", _E
    DIFFICULT_WITHOUT_EFFECT = "KT112", _W
    APPRAISAL_UNKNOWN = "KT113", _E
    APPRAISAL_TWICE = "KT114", _E
    YEAR_NOT_GIVEN = "KT115", _W
    LISTED_INCOMPLETE = "KT116", _E
    DOCUMENT_UNKNOWN = "KT117", _W
    DOCUMENT_TWICE = "KT118", _W
    WORKBOOK_UNREAD = "KT119", _N
    UNREAD_OF_NOBODY = "KT120", _W
    OWN_NUMBER_UNCLEAR = "KT121", _W
    # KT2xx: scores
    SCORE_MISSING = "KT201", _E
    SCORE_NOT_A_NUMBER = "KT202", _E
    SCORE_ABOVE_MAXIMUM = "KT203", _E
    SCORE_NEGATIVE = "KT204", _E
    SCORE_IN_DOUBT = "KT205", _E
    TOTAL_DIFFERS = "KT206", _E
    FORMULA_WITHOUT_VALUE = "KT207", _E
    CELL_ERROR = "KT208", _E
    EVIDENCE_MISSING = "KT209", _W
    CLAIM_WITHOUT_THRESHOLD = "KT210", _W
    STATISTIC_IMPOSSIBLE = "KT211", _W
    MAXIMUM_DIFFERS = "KT212", _E
    APPRAISED_MISSING = "KT213", _E
    OUTSIDE_MEMBERS = "KT214", _W
    MEMBER_SCORE_MISSING = "KT215", _N
    MEMBER_SCORE_INVALID = "KT216", _W
    TOTAL_UNREADABLE = "KT217", _W
    STATISTIC_UNREADABLE = "KT218", _W
    OUTLIER = "KT219", _N
    FAR_FROM_LAST_YEAR = "KT220", _N
    # KT3xx: council
    COUNCIL_NOT_GIVEN = "KT301", _E
    CHAIR_MISSING = "KT302", _E
    CHAIR_TWICE = "KT303", _E
    CHAIR_POSITION = "KT304", _E
    STANDING_MISSING = "KT305", _W
    STANDING_POSITION = "KT306", _W
    SEAT_MISSING = "KT307", _W
    PERSON_TWICE = "KT308", _W
    COUNCIL_AFTER_MEETING = "KT309", _E
    CHAIR_ABSENT = "KT310", _W
    ROLE_UNKNOWN = "KT311", _W
    MEMBER_NAME_MISSING = "KT312", _W
    NOT_IN_COUNCIL = "KT313", _W
    COUNCIL_DECISION_MISSING = "KT314", _W
    ATTENDANCE_MISSING = "KT315", _W
    # KT4xx: dates
    MEETING_OUTSIDE_WINDOW = "KT401", _W
    OUT_OF_ORDER = "KT402", _E
    ON_THE_DAY = "KT403", _W
    LATE = "KT404", _W
    OVERDUE = "KT405", _W
    MEETING_DATE_MISSING = "KT406", _E
    DATE_MISSING = "KT407", _W
    DATE_UNREADABLE = "KT408", _E
    DUE_ON_DAY_OFF = "KT409", _N
    DATE_IN_FUTURE = "KT410", _W
    TIMES_OUT_OF_ORDER = "KT411", _W
    TIME_UNREADABLE = "KT412", _W
    RECEIVED_LATE = "KT413", _W
    # KT5xx: outcome
    CONCLUSION_CONTRADICTS = "KT501", _E
    CONCLUSION_MISSING = "KT502", _E
    APPRAISED_BELOW = "KT503", _W
    ZERO_CRITERION = "KT504", _W
    UNDETERMINED = "KT505", _E
    APPRAISED_ABOVE = "KT506", _W
    BELOW_THRESHOLD = "KT507", _N
    BEFORE_REVIEW = "KT508", _N
    # KT6xx: dossier and templates
    DOCUMENT_NOT_WRITTEN = "KT601", _N
    NUMBER_OPEN = "KT602", _N
    SIGNER_MISSING = "KT603", _N
    TEMPLATE_MISSING = "KT604", _E
    TEMPLATE_WRONG = "KT605", _E
    TEMPLATE_NAME_UNKNOWN = "KT606", _E
    TEMPLATE_UNSAFE = "KT607", _E
    OUTPUT_EDITED = "KT608", _E
    OUTPUT_LOCKED = "KT609", _E
    OFFICIAL_FORM = "KT610", _W
    LEFT_OVER_TAG = "KT611", _E
    OUTPUT_STALE = "KT612", _N
    WITHHELD = "KT613", _N
    WRITING_BROKE_OFF = "KT614", _E
    OUTPUT_MISSING = "KT615", _W
    # KT7xx: register and awards
    REGISTER_DAMAGED = "KT701", _E
    RECORDED_TOTAL_DIFFERS = "KT702", _E
    RECORDED_POINTS_ABOVE = "KT703", _E
    RECORDED_RESULT_DIFFERS = "KT704", _E
    RECOGNISED_WITHOUT_PASSING = "KT705", _E
    VERSIONS_MISSING = "KT706", _E
    YEAR_AFTER_MERGER = "KT707", _W
    MERGERS_IN_A_CIRCLE = "KT708", _E
    IMPORT_INCOMPLETE = "KT709", _E
    IMPORT_VALUE = "KT710", _E
    IMPORT_TWICE = "KT711", _E
    IMPORT_DIFFERS = "KT712", _E
    REGULATION_UNKNOWN = "KT713", _W
    CLOSED_UNREVIEWED = "KT714", _W
    DECISION_NOT_RECORDED = "KT715", _W
    UNIT_RENAMED = "KT716", _W
    YEAR_LEFT_STANDING = "KT717", _W
    AWARD_DECISION_MISSING = "KT718", _W
    AWARD_START_UNKNOWN = "KT719", _N
    AWARD_BEYOND = "KT720", _N
    REGISTER_NOT_READ = "KT721", _W
    AWARD_HELD_BACK = "KT730", _W
    AWARD_NOT_CLOSED = "KT731", _N
    AWARD_PAPER_INCOMPLETE = "KT732", _W
    AWARD_OTHER_NAME = "KT733", _N
    AWARD_FORM_OPEN = "KT734", _N
    AWARD_PAPER_LATE = "KT735", _W
    AWARD_PAPER_OVERDUE = "KT736", _W
    AWARD_NOBODY_DUE = "KT737", _N

    def __init__(self, id_: str, severity: Severity) -> None:
        self.id = id_
        self.severity = severity

    @property
    def slug(self) -> str:
        """The code's name in lower case with hyphens, for documentation links."""
        return self.name.lower().replace("_", "-")


def code_of(text: str) -> Code:
    """The code written as ``KT203`` (any case); KeyError if there is none."""
    wanted = text.strip().upper()
    for code in Code:
        if code.id == wanted:
            return code
    raise KeyError(text)
