from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ktassess.documents.catalogue import Planning, plan_documents
from ktassess.documents.eligibility import returned_reasons
from ktassess.documents.needs import NEEDS
from ktassess.domain.assessment import Result
from ktassess.domain.codes import Code
from ktassess.domain.entries import Entry, Place
from ktassess.domain.findings import Finding
from ktassess.domain.keeping import AtHand
from ktassess.workspace.settings import Recognition

from ..domain.sheets import REGULATION, appraisal
from . import year

LA, MAR, HA, PXI = "Xã Đắk La", "Xã Đắk Mar", "Thị trấn Đắk Hà", "Xã Đắk Pxi"
RECOGNISING = {"commune-proposal", "commune-decision", "certificate"}


def planned(review, recognition=Recognition.ONE):
    """Numbers of the documents of each commune and of the district ("")."""
    table: dict[str, str] = {}
    for document in plan_documents(review, year.settings(recognition)).documents:
        name = document.commune.name if document.commune else ""
        number = document.path.rpartition("/")[2][:2]
        table[name] = f"{table.get(name, '')} {number}".strip()
    return table


def reasons(review, code, recognition=Recognition.ONE):
    """The reasons of a code by commune and document."""
    plan = plan_documents(review, year.settings(recognition))
    return {
        (finding.commune, str(finding.params.get("document", ""))): str(finding.params["why"])
        for finding in plan.findings
        if finding.code is code
    }


def test_every_need_of_the_rule_pack_is_known():
    named = {need for rule in REGULATION.documents for need in rule.needs}
    assert named == set(NEEDS)


@pytest.mark.parametrize("recognition", list(Recognition))
@pytest.mark.parametrize("signers", ["known", "from the council"])
def test_the_papers_of_a_workbook_are_all_it_is_planned_by(recognition, signers):
    review = year.whole_year()
    settings = year.settings(recognition)
    if signers != "known":
        settings = replace(settings, signers={})
    whole = [
        commune if commune.kept is None else commune.kept_as(AtHand(commune.kept.value))
        for commune in review.communes
    ]
    plan, by_the_whole = (
        plan_documents(one, settings) for one in (review, replace(review, communes=tuple(whole)))
    )
    assert [one.path for one in plan.documents] == [one.path for one in by_the_whole.documents]
    assert plan.findings == by_the_whole.findings
    assert all(one.commune in (None, *review.communes) for one in plan.documents)


def test_communes_are_planned_as_they_are_asked_for_and_the_plan_is_the_same():
    review = year.whole_year()
    planning = Planning(review, year.settings())
    asked = []
    one_by_one = Planning(replace(review, communes=Noted(review.communes, asked)), year.settings())
    communes = one_by_one.communes()
    first, second = next(communes), next(communes)
    assert asked == list(review.communes[:2])
    assert [first, second] == list(planning.communes())[:2]
    assert list(one_by_one.communes()) == list(planning.communes())
    assert one_by_one.whole() == planning.whole() == plan_documents(review, year.settings())
    assert one_by_one.whole() == planning.whole()


class Noted(tuple):
    """Communes, of which those that were asked for are noted."""

    def __new__(cls, communes, asked):
        made = super().__new__(cls, communes)
        made.asked = asked
        return made

    def __iter__(self):
        for commune in super().__iter__():
            self.asked.append(commune)
            yield commune


def test_a_finished_year_with_one_decision():
    assert planned(year.whole_year()) == {
        HA: "01 02 03 04 05 06 09",
        LA: "01 02 03 04 05 06 09",
        MAR: "01 03 04 05 06 10",
        PXI: "01 10",
        "": "01 02 03 04 05 06",
    }


def test_a_finished_year_with_a_decision_for_each():
    assert planned(year.whole_year(), Recognition.EACH) == {
        HA: "01 02 03 04 05 06 07 08 09",
        LA: "01 02 03 04 05 06 07 08 09",
        MAR: "01 03 04 05 06 10",
        PXI: "01 10",
        "": "01 02 03 06",
    }


def test_before_the_review_nothing_is_recognised_and_own_points_alone_are_no_notice():
    book = year.district_book(appraisals=(), council=(), meeting=year.Meeting(), documents=())
    failing = replace(year.failing(), meeting=replace(year.failing().meeting, conclusion=Entry.blank()))
    review = year.review(year.passing(), failing, district=book)
    table = planned(review)
    assert table[LA] == "01 02 03 04 05"
    assert "09" not in table[MAR]
    kinds = [
        document.rule.id for document in plan_documents(review, year.settings()).documents if document.commune
    ]
    assert not RECOGNISING & set(kinds)


def test_a_commune_that_concludes_itself_that_it_failed_is_told_so_before_the_review():
    book = year.district_book(appraisals=(), council=(), meeting=year.Meeting(), documents=())
    assert planned(year.review(year.failing(), district=book))[MAR] == "01 03 04 05 10"


@pytest.mark.parametrize(
    ("points", "conclusion", "withheld"),
    [
        (year.REVIEWED, None, "why.no-conclusion"),
        (year.REVIEWED, "failed", "why.contradicted"),
        (year.LOW, "passed", "why.contradicted"),
        (year.REVIEWED.replace("45", "-"), "passed", "why.undetermined"),
    ],
)
def test_a_conclusion_that_disagrees_stops_the_certificate(points, conclusion, withheld):
    appraised = appraisal(points, conclusion, "23506")
    review = year.review(year.passing(), district=year.district_book(appraisals=(appraised,)))
    assert "09" not in planned(review)[LA].split()
    assert reasons(review, Code.WITHHELD)["23506", ""] == withheld


def test_a_failing_commune_gets_no_certificate_whatever_the_commune_itself_concluded():
    book = year.district_book(appraisals=(appraisal(year.LOW, "failed", "23506"),))
    table = planned(year.review(year.passing(), district=book))
    assert table[LA] == "01 02 03 04 05 06 10"
    assert "05" not in table[""].split()


def test_an_error_of_its_own_stops_the_certificate_and_sends_the_dossier_back():
    made = year.passing()
    people = tuple(member for member in made.council if member.role.value != "chair")
    review = year.review(replace(made, council=people), district=year.district_book())
    assert planned(review)[LA].split()[-1] == "10"
    assert reasons(review, Code.WITHHELD)["23506", ""] == "why.own-errors"


@pytest.mark.parametrize(
    ("file", "recognised"),
    [("district.xlsx", False), ("scoring/la.xlsx", True), (None, False)],
)
def test_errors_of_the_district_stop_every_recognition_but_a_stray_file_does_not(file, recognised):
    review = year.whole_year()
    error = Finding(Code.MEETING_DATE_MISSING, Place(file) if file else None, {"council": "x"})
    table = planned(replace(review, findings=(*review.findings, error)))
    assert ("09" in table[LA].split()) is recognised


def test_an_error_in_the_districts_own_book_never_sends_a_dossier_back():
    review = year.whole_year()
    error = Finding(Code.TOTAL_DIFFERS, Place("district.xlsx"), {"value": "1", "computed": "2"}, "23506")
    table = planned(replace(review, findings=(*review.findings, error)))
    assert "09" not in table[LA].split()
    assert "10" not in table[LA].split()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"council": ()}, {"no-council"}),
        ({"held_on": Entry.blank()}, {"no-meeting-date"}),
    ],
)
def test_minutes_need_a_council_and_a_meeting(change, why):
    made = year.passing()
    if "held_on" in change:
        made = replace(made, meeting=replace(made.meeting, **change))
    else:
        made = replace(made, **change)
    review = year.review(made, district=year.district_book())
    found = reasons(review, Code.DOCUMENT_NOT_WRITTEN)
    assert {found["23506", "Biên bản họp Hội đồng đánh giá"]} == {f"why.{one}" for one in why}


def test_a_conclusion_against_the_communes_own_points_gets_no_letter_and_no_minutes():
    made = year.failing()
    contrary = replace(made, meeting=replace(made.meeting, conclusion=Entry.of(Result.PASSED)))
    review = year.review(contrary, district=year.district_book())
    assert not {"02", "04"} & set(planned(review)[MAR].split())
    found = reasons(review, Code.DOCUMENT_NOT_WRITTEN)
    assert found["23512", "Biên bản họp Hội đồng đánh giá"] == "why.self-contradicted"


def test_open_numbers_and_missing_signers_are_told_once_a_document():
    plan = plan_documents(year.whole_year(), year.settings(signers={}))
    told = [
        (finding.code.id, finding.commune, finding.params["document"])
        for finding in plan.findings
        if finding.code in (Code.NUMBER_OPEN, Code.SIGNER_MISSING)
    ]
    assert len(told) == len(set(told))
    assert ("KT602", "23500", "Công văn đề nghị công nhận") in told
    assert ("KT602", "23506", "Công văn đề nghị công nhận") not in told
    # a vice-chair may chair the council, but it is the chair who signs for the committee
    assert ("KT603", "23512", "Quyết định thành lập Hội đồng đánh giá cấp xã") in told
    assert ("KT603", "23506", "Quyết định thành lập Hội đồng đánh giá cấp xã") not in told
    assert (
        "KT603",
        None,
        "Báo cáo kết quả thực hiện tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em",
    ) in told


def test_an_open_date_is_told_of_as_an_open_number_is():
    made = year.passing()
    assert made.meeting.decision_number.given
    undated = replace(made, meeting=replace(made.meeting, decision_date=Entry.blank()))
    for assessment, told in ((made, False), (undated, True)):
        plan = plan_documents(year.review(assessment, district=year.district_book()), year.settings())
        open_ = {each.params["document"] for each in plan.findings if each.code is Code.NUMBER_OPEN}
        assert ("Quyết định thành lập Hội đồng đánh giá cấp xã" in open_) is told


def test_without_a_book_the_communes_own_papers_are_still_written():
    review = replace(year.review(year.passing(), district=year.district_book()), book=None)
    own = replace(review, communes=tuple(replace(c, appraisal=None) for c in review.communes))
    assert planned(own)[LA].startswith("01 02 03 04 05")
    assert date(2014, 11, 5) == own.communes[1].assessment.meeting.held_on.value


def unread(*files, sent=()):
    """The year as it is when these files came and could not be read."""
    book = year.district_book(appraisals=())
    found = [Finding(Code.PASSWORD, Place(f"scoring/{file}"), {}) for file in files]
    return year.review(*sent, district=book, file_findings=found)


def test_a_workbook_that_cannot_be_read_is_answered_by_a_notice_and_nothing_else():
    review = unread("23512-xa-dak-mar.xlsx", "bang diem.xlsx", sent=[year.passing()])
    table = planned(review)
    assert table[MAR] == "10"
    assert PXI not in table
    assert HA not in table
    (said,) = returned_reasons(review, year.commune(review, MAR))
    assert said.code is Code.PASSWORD


def test_of_two_workbooks_the_notice_says_so_once_and_lists_what_is_wrong_in_both():
    other = replace(year.mistaken(), code=Entry.of("23506"), name=Entry.of(LA))
    review = year.review(year.passing(), other, district=year.district_book(appraisals=()))
    assert planned(review)[LA] == "10"
    codes = [finding.code for finding in returned_reasons(review, year.commune(review, LA))]
    assert codes.count(Code.COMMUNE_TWICE) == 1


def test_a_unit_that_is_not_on_the_list_gets_no_document_and_the_reason_is_given():
    stranger = replace(year.passing(), code=Entry.of("99999"), name=Entry.of("Xã Lạ"))
    review = year.review(stranger, district=year.district_book(appraisals=()))
    assert "Xã Lạ" not in planned(review)
    assert reasons(review, Code.WITHHELD)["99999", ""] == "why.not-listed"
    assert planned(year.review(stranger, district=year.DistrictBook("district.xlsx")))["Xã Lạ"]
