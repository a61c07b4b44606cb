"""What a save of an item of evidence changed, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.previews import harmless
from app.ui.evidence.evidence_words import name_text, size_text
from app.ui.widgets.translation import in_own_direction, tr

if TYPE_CHECKING:
    from app.domain.evidence import Evidence

_MOST = 200


def save_words(now: Evidence, before: Evidence | None) -> str:
    """What a save did: "attached", or what differs from the save before."""
    if before is None:
        return tr("attached as “{name}”", name=in_own_direction(name_text(now)))
    if now.withdrawn and not before.withdrawn:
        return tr("withdrawn: {reason}", reason=_said(now.reason))
    if before.withdrawn and not now.withdrawn:
        return tr("brought back")
    return " · ".join(_differences(now, before)) or tr("saved again")


def _differences(now: Evidence, before: Evidence) -> list[str]:
    found = []
    if now.sha256 != before.sha256:
        old, new = size_text(before.size), size_text(now.size)
        found.append(tr("the file was replaced ({old} → {new})", old=old, new=new))
    if now.name != before.name:
        found.append(tr("named “{name}”", name=in_own_direction(name_text(now))))
    if now.text != before.text:
        words = tr("leads elsewhere: {text}") if now.kind.value == "link" else tr("the note now says: {text}")
        found.append(words.format(text=_said(now.text)))
    if now.proves != before.proves:
        found.append(tr("proves: {what}", what=_said(now.proves) or tr("nothing said")))
    if now.action != before.action:
        found.append(tr("moved to action #{number}", number=now.action))
    if now.revision != before.revision:
        whole = tr("stands for the action as a whole")
        found.append(whole if now.revision is None else tr("stands for revision {number}", number=now.revision))
    return found


def _said(text: str) -> str:
    short = " ".join(harmless(text[:_MOST]).split())
    return in_own_direction(f"{short}…" if len(text) > _MOST else short)
