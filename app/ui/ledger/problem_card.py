"""One thing that is wrong with a history: what, where, and what it used to be."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from app.domain.verdicts import Place, Problem
from app.ui.ledger import verdict_words as words
from app.ui.widgets.controls import column, label, shortened
from app.ui.widgets.translation import said

_MOST_SAID = 1_000


class ProblemCard(QFrame):
    """A tinted box; all of it can be selected, to be sent to somebody."""

    def __init__(self, number: int, problem: Problem, place: Place | None) -> None:
        super().__init__()
        self.setObjectName("finding")
        self.setProperty("tone", "error")
        title = f"{number}.  {words.kind_words(problem)}"
        sentence = shortened(said(problem.sentence).encode("utf-8", "replace").decode(), _MOST_SAID)
        self.setAccessibleName(f"{title}: {sentence}")
        layout = column(self, margin=12, gap=4)
        where = words.place_words(problem, place)
        layout.addWidget(label(f"{title} · {where}" if where else title, "finding", wrap=True))
        layout.addWidget(label(sentence, wrap=True, selectable=True))
        for text in (words.before_words(problem), words.after_words(problem)):
            if text:
                layout.addWidget(label(text, "small", wrap=True, selectable=True))
        layout.addWidget(label(words.row_words(problem), "small", wrap=True, selectable=True))
