"""The closure report as a Bugzilla comment, in its prescribed form."""

from app import assets
from app.documents.bugzilla import markdown
from app.domain.closures import Closure

_FORM = "ccadb"


def text(closure: Closure) -> str:
    """The comment; a part without a text says so, because a field that does not apply has to stay in."""
    form = assets.table("closures", f"{_FORM}.toml")
    parts = [
        _part(part["label"], getattr(closure, part["field"]).strip("\n") or form["empty"]) for part in form["parts"]
    ]
    return (
        "\n\n".join([markdown.heading(form["heading"]), "\n".join(parts), markdown.paragraph(form["sentence"])]) + "\n"
    )


def labels() -> dict[str, str]:
    """The prescribed label of each text, by its field."""
    return {part["field"]: part["label"] for part in assets.table("closures", f"{_FORM}.toml")["parts"]}


def _part(label: str, said: str) -> str:
    """A list item whose further lines and paragraphs belong to it."""
    return f"- **{label}:** " + markdown.paragraph(said).replace("\n", "\n  ").replace("\n  \n", "\n\n")
