"""One finding of a check: its name, what it says, the actions it is about as links, and its switch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.check import Finding, Level
from app.domain.overrides import Override
from app.ui.widgets.controls import column, label
from app.ui.widgets.editing import edits
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.translation import moment_text, plural, said, tr

# The sign says it without the colour.
SIGNS = {Level.ERROR: "✕", Level.WARNING: "⚠", Level.HINT: "·"}
_TONES = {Level.ERROR: "error", Level.WARNING: "warning", Level.HINT: "note"}
_MOST_LINKS = 12


class FindingCard(QFrame):
    """A tinted box; `go` is asked for an action's number, `switch_off` for the check's name."""

    def __init__(
        self, finding: Finding, go: Callable[[int], object], switch_off: Callable[[str], object]
    ) -> None:  # fmt: skip
        super().__init__()
        self.finding = finding
        self.links: list[LinkButton] = []
        sentence = said(finding.sentence)
        layout = _framed(self, _TONES[finding.level], f"{SIGNS[finding.level]}  {said(finding.check.label)}", sentence)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if finding.numbers:
            foot.addWidget(self._actions(finding.numbers, go), 1)
        else:
            foot.addStretch(1)
        self.off = edits(LinkButton(tr("Don't check this"), lambda: switch_off(finding.check.name)))
        self.off.setAccessibleName(tr("Don't check this for this plan: {check}", check=said(finding.check.label)))
        self.off.setObjectName("off")
        self.off.setToolTip(tr("Not for this plan any more; “All checks…” brings it back"))
        foot.addWidget(self.off, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(foot)

    def _actions(self, numbers: Sequence[int], go: Callable[[int], object]) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, gap=8, row_gap=2)
        for number in numbers[:_MOST_LINKS]:
            link = LinkButton(f"#{number}", lambda number=number: go(number))  # type: ignore[misc]
            link.setAccessibleName(tr("Go to action #{number}", number=number))
            self.links.append(link)
            flow.addWidget(link)
        more = len(numbers) - _MOST_LINKS
        if more > 0:
            flow.addWidget(label(plural("and {count} more", "and {count} more", more), "small"))
        return made


class OverrideCard(QFrame):
    """What a check called an error in an update that was issued all the same, by whom, and why."""

    def __init__(self, override: Override) -> None:
        super().__init__()
        layout = _framed(self, "error", f"{SIGNS[Level.ERROR]}  {tr('Overridden')}", override.sentence)
        layout.addWidget(label(tr("Reason: {reason}", reason=override.reason), wrap=True))
        layout.addWidget(label(f"{override.author} · {moment_text(override.at)}", "small", wrap=True))


def _framed(card: QFrame, tone: str, title: str, sentence: str) -> QVBoxLayout:
    card.setObjectName("finding")
    card.setProperty("tone", tone)
    card.setAccessibleName(f"{title.partition('  ')[2]}: {sentence}")
    layout = column(card, margin=8, gap=4)
    layout.addWidget(label(title, "finding", wrap=True))
    layout.addWidget(label(sentence, wrap=True))
    return layout
