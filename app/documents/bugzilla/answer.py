"""The answer to one question as a Bugzilla comment of its own."""

from app.documents.bugzilla import markdown
from app.domain.questions import Question, reply_line, reply_lines
from app.domain.wordings import Wording


def text(question: Question, wording: Wording) -> str:
    """The comment in Markdown; its first line says what it replies to."""
    said = f"{reply_line(question, wording)}\n{question.answer.strip()}"
    return markdown.paragraph(said, reply_lines(said, wording)) + "\n"
