"""What the user can do with Word templates: use the organisation's own, go back to ours, or save one to start from."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.domain import texts
from app.services import files
from app.services.context import Context
from app.store import plans as plan_store
from app.store import templates as template_store
from app.store.files import write_whole

_MOST_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Template:
    """A template that was looked at and can be filled, with the name of its file."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class UsedTemplate:
    """The template that a plan is published with; both empty for ours."""

    name: str
    sha256: str


class Templates:
    """The Word templates of the plans. An update keeps the one that it was published with."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def used(self, plan_id: int) -> UsedTemplate:
        """Which template a plan is published with."""
        with self._context.database.reading() as connection:
            sha256 = plan_store.get(connection, plan_id).details.template
            return UsedTemplate(template_store.find_name(connection, sha256) or "" if sha256 else "", sha256)

    def use(self, plan_id: int, path: Path) -> UsedTemplate:
        """Publishes a plan with the template in this file from now on; a UserError says why it can't be filled."""
        template = read_template(path)
        with self._context.writing() as connection:
            details = plan_store.get(connection, plan_id).details
            now, author = self._context.now(), self._context.author
            sha256 = template_store.keep(connection, template.name, template.content, author, now)
            plan_store.update(connection, plan_id, replace(details, template=sha256))
            return UsedTemplate(template_store.find_name(connection, sha256) or "", sha256)

    def drop(self, plan_id: int) -> None:
        """Publishes a plan with our template again; updates that were issued with another one keep it."""
        with self._context.writing() as connection:
            details = plan_store.get(connection, plan_id).details
            plan_store.update(connection, plan_id, replace(details, template=""))

    def content(self, plan_id: int) -> bytes:
        """The plan's template: the organisation's own, or ours to start one from."""
        with self._context.database.reading() as connection:
            details = plan_store.get(connection, plan_id).details
            kept = template_store.content(connection, details.template) if details.template else None
        return kept if kept is not None else own_template(details.paper)


def save_template(content: bytes, path: Path) -> Path:
    """Writes a template into a file, whole or not at all."""
    return write_whole(path, content)


def own_template(paper: str) -> bytes:
    """Our template, on paper of this name."""
    from app.documents.word import own as word_own  # imports lxml, which nothing else here needs

    return word_own.own_template(paper)


def read_template(path: Path) -> Template:
    """The template in a file; a UserError says what it lacks, or what it must not hold."""
    from app.documents.word import writer as word  # imports lxml, which nothing else here needs

    content = files.read_bytes(path, _MOST_BYTES)
    word.check_template(content)
    return Template(texts.line(path.name), content)
