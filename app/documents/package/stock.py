"""What a package holds and what it leaves out, as its pages tell it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.ledger import Head, canonical
from app.domain.packages import PackageChoice
from app.domain.plans import Plan
from app.domain.updates import IssuedUpdate

FORM = "remediary-package-1"


@dataclass(frozen=True, slots=True)
class Stock:
    """The files by their paths: `update_paths` for update and format, `contents` and `templates` by SHA-256.

    `shown` counts the entries of the log whose contents are shown. `redacted` and `withheld` are what the manifest
    says: a row for each content that is left out by choice, and for each entry of an item whose name is hidden.
    `left_out` counts the evidence files that are left out, `of_plan` all that the plan has.
    """

    plan: Plan
    head: Head
    as_of: datetime
    shown: int
    actions: int
    revisions: int
    issued: tuple[IssuedUpdate, ...]
    chosen: tuple[IssuedUpdate, ...]
    choice: PackageChoice
    update_paths: Mapping[int, Mapping[str, str]]
    contents: Mapping[str, str]
    templates: Mapping[str, str]
    redacted: tuple[Mapping[str, Any], ...]
    withheld: tuple[Mapping[str, Any], ...]
    evidence_files: int
    made_by: str


def manifest(stock: Stock) -> bytes:
    """What check.py has to know, as canonical JSON."""
    details = stock.plan.details
    return canonical(
        {
            "form": FORM,
            "made_by": stock.made_by,
            "plan": {
                "id": stock.plan.id, "title": details.title, "organisation": details.organisation,
                "reference": details.reference, "url": details.url,
            },
            "head": {"n": stock.head.n, "hash": stock.head.hash},
            "shown": stock.shown,
            "formats": list(stock.choice.formats),
            "updates": [{"number": n, "files": dict(files)} for n, files in stock.update_paths.items()],
            "evidence": "included" if stock.choice.evidence else "left out",
            "contents": dict(stock.contents),
            "redacted": list(stock.redacted),
            "withheld": list(stock.withheld),
            "templates": dict(stock.templates),
        }
    ).encode("utf-8", "surrogateescape") + b"\n"  # fmt: skip
