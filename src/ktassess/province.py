"""A province is a folder of district workspaces: found, opened, and written about in one place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from . import __version__
from .domain.findings import Finding
from .domain.outcome import YearReview
from .domain.province import DistrictYear, ProvinceYear
from .domain.statistics import counts
from .errors import UnreadableInputError, UsageError
from .messages import Catalogue
from .pipeline import Workspace, of_one_regulation, open_workspace, workspaces_in
from .regulations import load
from .workspace.folder import is_workspace
from .workspace.manifest import Source
from .workspace.output import Item, OutputRun, Written
from .workspace.province_settings import PROVINCE_FILE, ProvinceSettings, load_province_settings
from .workspace.settings import Settings, Unit
from .workspace.sources import SETTINGS, Sources
from .workspace.touched import sha256_of
from .workspace.writing import IfChanged

if TYPE_CHECKING:
    from .documents.store import StoredTemplate
    from .reports.page import TrendYear

REPORT = "report"
FOLDER = "report"


@dataclass(frozen=True, slots=True)
class Province:
    """A province's folder with its districts' workspaces, in the order of the districts' codes.

    ``first`` are the settings of the first district: year, rules and place are the same in all. Without
    workspaces the register has the districts' years, and ``first`` is made of the province's own settings.
    """

    root: Path
    workspaces: tuple[Workspace, ...]
    settings: ProvinceSettings
    first: Settings

    @property
    def name(self) -> str:
        """The province's name with its kind ("tỉnh Kon Tum")."""
        return self.first.province.name


def is_province(path: Path) -> bool:
    """Whether a folder is a province: no workspace itself, with one right beneath it or ``province.toml``."""
    if not path.is_dir() or is_workspace(path):
        return False
    return (path / PROVINCE_FILE).is_file() or next(workspaces_in(path), None) is not None


def open_province(root: Path) -> Province:
    """The province in a folder: its workspaces, or (``year`` in ``province.toml``) the register alone.

    Raises UnreadableInputError where neither is there, UsageError where its workspaces are of several
    years or regulations, or two are of one district; ConfigurationError as :func:`open_workspace` does.
    """
    found = [open_workspace(path) for path in workspaces_in(root)]
    return province_of(root, found) if found else _of_register(root)


def province_of(root: Path, workspaces: Iterable[Workspace]) -> Province:
    """The province that the workspaces beneath a folder make up; errors as of :func:`open_province`."""
    found = sorted(workspaces, key=lambda workspace: (workspace.settings.district.code, workspace.root.name))
    years = sorted({workspace.settings.year for workspace in found})
    if len(years) > 1:
        raise UsageError("error.usage.years", path=str(root), found=", ".join(map(str, years)))
    of_one_regulation([workspace.regulation for workspace in found])
    for one, other in pairwise(found):
        if one.settings.district.code == other.settings.district.code:
            raise UsageError(
                "error.usage.district-twice",
                name=other.settings.district.name,
                first=one.root.name,
                second=other.root.name,
            )
    settings = load_province_settings(root, found[0].regulation)
    return Province(root, tuple(found), settings, found[0].settings)


def _of_register(root: Path) -> Province:
    """A province of which only the register is kept; its name and place are those of the rule pack."""
    settings = load_province_settings(root)
    if settings.year is None:
        raise UnreadableInputError("error.input.no-district", path=str(root))
    of = load(settings.rules, root).province
    unit = Unit(of.name, of.code, of.place) if of is not None else Unit("", "", "")
    first = Settings(root, settings.year, settings.rules, unit, Unit("", "", ""), settings.as_of)
    return Province(root, (), settings, first)


def year_on_record(province: Province, as_of: date) -> ProvinceYear:
    """The year of a province of which only the register is kept, as its districts closed it.

    Raises UnreadableInputError where the register cannot be read or has nothing of that year.
    """
    from .register import open_register
    from .register.province import year_of_province

    first, address = province.first, province.settings.register_address
    with open_register(address) as register:
        regulation = load(first.rules, province.root)
        found = year_of_province(register, regulation, province.name, first.year, as_of)
    if found is None:
        raise UnreadableInputError("error.db.no-year", file=str(address), year=first.year)
    return found


def write_province_reports(
    province: Province,
    year: ProvinceYear,
    catalogue: Catalogue,
    *,
    if_changed: IfChanged = IfChanged.KEEP,
    dry_run: bool = False,
) -> Written:
    """Write a province's documents and its summary below ``output/`` of its folder.

    Its report as a document; a workbook, a page, the departments' workbook, JSON, and csv of the districts,
    the units and the findings.
    """
    import json

    from .documents.province import province_documents
    from .reports.departments_xlsx import departments_workbook
    from .reports.page import Part, summary_page
    from .reports.province_data import districts_csv, province_findings_csv, province_json, units_csv
    from .reports.province_xlsx import province_workbook

    sources = _Sources(province)
    late = year.not_reported
    parts = [
        Part(
            district.review,
            district.name,
            base=f"../../{quote(district.folder)}/",
            on_disk=sources.names_on_disk(district),
            reported=district not in late,
        )
        for district in year.districts
    ]
    whole = json.dumps(province_json(year, catalogue), ensure_ascii=False, indent=2) + "\n"
    contents = {
        "tong-hop-tinh.xlsx": province_workbook(year, catalogue),
        "theo-so-nganh.xlsx": departments_workbook(year.whole, catalogue, area=year.name),
        "trang-tong-hop.html": summary_page(parts, catalogue, area=year.name, years=_years(year)),
        "ket-qua.json": whole.encode(),
        "cac-huyen.csv": districts_csv(year),
        "cac-xa.csv": units_csv(year),
        "phat-hien.csv": province_findings_csv(year, catalogue),
    }
    first = province.first
    run = OutputRun(
        replace(first, root=province.root),
        tool_version=__version__,
        rules=sources.rules(),
        if_changed=if_changed,
        dry_run=dry_run,
    )
    follows = (*sources.all(), *Sources.years(year.compared))
    items = [Item(f"{FOLDER}/{name}", data, REPORT, None, follows) for name, data in contents.items()]
    papers = province_documents(year, province.settings, first)
    for paper in papers.documents:
        behind = (*follows, *sources.of_document(province.settings, paper.template))
        items.append(Item(paper.path, paper.data, paper.rule.id, None, behind))
    run.survey(item.path for item in items)
    run.write(items)
    written = run.finish(lambda made: made.document not in papers.held)
    return replace(written, findings=(*papers.findings, *written.findings))


def verify_province(province: Province, year: ProvinceYear) -> tuple[int, list[Finding]]:
    """How many outputs of the province's own there are, and what is no longer as it was written.

    ``year`` is the province's year as it is reviewed now. Raises OutputRefusedError where the manifest is
    damaged.
    """
    from .documents.province import province_templates
    from .workspace.manifest import load_manifest
    from .workspace.verifying import verify

    settings, sources = province.settings, _Sources(province)
    current = {
        source.path: source.sha256
        for source in (
            *sources.all(),
            *Sources.years(year.compared),
            *(
                behind
                for template in province_templates(year.whole.regulation, settings)
                for behind in sources.of_document(settings, template)
            ),
        )
    }
    return len(load_manifest(settings.output).outputs), verify(settings.output, current)


def district_year(workspace: Workspace, review: YearReview) -> DistrictYear:
    """A district's review with what the province calls the district."""
    district = workspace.settings.district
    return DistrictYear(district.name, district.code, workspace.root.name, review)


def with_years_before(province: Province, year: ProvinceYear) -> tuple[ProvinceYear, tuple[Finding, ...]]:
    """The year with what the province's register has of those before, and a finding where it cannot be read.

    A year before that was given (``--previous``) stays as it is.
    """
    settings = province.settings
    address = settings.register_address
    if settings.register is None and isinstance(address, Path) and not address.is_file():
        return year, ()
    from .register.recall import recall_province

    before, past, findings = recall_province(settings, year)
    return replace(year, previous=year.previous or before, past=past), findings


def _years(year: ProvinceYear) -> Sequence[TrendYear]:
    """The years before: those of the register, and the one that was given."""
    from .reports.page import TrendYear, trend_years

    found = {each.year: each for each in trend_years(year.past)}
    before = year.previous
    if before is not None and before.year is not None:
        count = counts(before.whole)
        given = TrendYear(before.year, count.communes, count.passed, count.recognised)
        found.setdefault(before.year, given)
    return [found[each] for each in sorted(found)]


class _Sources:
    """What a province's report follows from: everything its districts' reports do."""

    def __init__(self, province: Province) -> None:
        from .regulations import pack_path

        self._by_folder = {
            workspace.root.name: Sources(
                workspace.settings, pack_path(workspace.settings.rules, workspace.settings.root)
            )
            for workspace in province.workspaces
        }
        if not self._by_folder:
            first = province.first
            self._by_folder[""] = Sources(first, pack_path(first.rules, first.root))

    def rules(self) -> Source | None:
        """The rule pack."""
        return next(iter(self._by_folder.values())).rules()

    def all(self) -> tuple[Source, ...]:
        """All of them, each once, with the district's folder before what lies in it."""
        found = {
            source._replace(path=source.path if ":" in source.path else f"{folder}/{source.path}")
            for folder, sources in self._by_folder.items()
            for source in (*sources.shared(), *sources.workbooks())
        }
        return tuple(sorted(found))

    def of_document(self, settings: ProvinceSettings, template: StoredTemplate) -> tuple[Source, ...]:
        """What a document of the province follows from besides: its settings and its template."""
        first = next(iter(self._by_folder.values()))
        own = Source(SETTINGS, PROVINCE_FILE, sha256_of(settings.file)) if settings.file.is_file() else None
        of_template = first.template(template.path, of_office=template.of_office)
        return tuple(source for source in (own, of_template) if source is not None)

    def names_on_disk(self, district: DistrictYear) -> dict[str, str]:
        """The names of a district's workbooks on the disk, where they differ."""
        return self._by_folder[district.folder].names_on_disk()
