import pytest

from ktassess.domain.codes import Code

from .making import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_in_official_form_has_no_finding(kind):
    assert KINDS[kind]().findings() == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_is_judged_as_a_document_is(kind):
    made = KINDS[kind]()
    first = made.document.paragraphs[0]
    first.insert_paragraph_before("{%p if co_so_lieu %}")
    tag = made.document.add_paragraph("{%p endif %}")
    tag.runs[0].font.name = "Arial"
    assert made.findings(rendered=False) == []
    left = made.findings(rendered=True)
    assert {finding.code for finding in left if finding.code is not Code.OFFICIAL_FORM} == {
        Code.LEFT_OVER_TAG
    }
    assert [finding.params["tag"] for finding in left if finding.code is Code.LEFT_OVER_TAG] == [
        "{%p if co_so_lieu %}",
        "{%p endif %}",
    ]
