"""How an obligation stands or ended: a sign and a word, and the tone that goes with them."""

from __future__ import annotations

from app.domain.obligations import Verdict
from app.ui.widgets.translation import tr


def verdict_words(verdict: Verdict) -> str:
    """ "✓ met", "▲ late"."""
    return {
        Verdict.RUNNING: tr("○ running"),
        Verdict.OVERDUE: tr("▲ overdue"),
        Verdict.MET: tr("✓ met"),
        Verdict.LATE: tr("▲ late"),
        Verdict.MOVED: tr("→ replaced"),
        Verdict.CLOSED: tr("– closed"),
    }[verdict]


def verdict_tone(verdict: Verdict) -> str:
    """Error for what was missed, done for what was met, else dim."""
    return {Verdict.OVERDUE: "error", Verdict.LATE: "error", Verdict.MET: "done"}.get(verdict, "dim")
