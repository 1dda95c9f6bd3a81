"""Pages without an outlet as origins: in an answer for people they go by their file, as everywhere else."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from onrecord.export.sheet import Column, Row, Sheet
from onrecord.ledger.origins import page_name
from onrecord.ledger.values import Page

_PAGE = re.compile(rf"\b{page_name(None, '')}[0-9a-f]+")


def naming_files(sheet: Sheet[Row], pages: Iterable[Page]) -> Sheet[Row]:
    """The sheet, with the first file of a page where its cells name the page by its id."""
    files = {page_name(None, page.id): page.paths[0].rpartition("/")[2] for page in pages if page.paths}
    return replace(sheet, columns=tuple(_naming(one, files) for one in sheet.columns))


def _naming(column: Column[Row], files: Mapping[str, str]) -> Column[Row]:
    return replace(column, cell=lambda row: _PAGE.sub(lambda at: files.get(at[0], at[0]), column.cell(row)))
