"""The parts of an Office file (ECMA-376 part 2, Open Packaging Conventions), read without fetching or expanding."""

import contextlib
import io
import posixpath
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from lxml import etree

from app.domain import texts
from app.domain.errors import UserError
from app.domain.imprints import read_imprint
from app.intake.archives import Archive, open_archive
from app.intake.bounds import LIMITS

_DECLARES = "it declares a document type, which no such file has"


class Listener(Protocol):
    """Is told of a part while it is read; names come without their namespaces."""

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Some of the text inside it."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points to: a part of the same file, or an address outside."""

    kind: str
    target: str
    external: bool


class Parts:
    """Reads the parts of one file by their names, which Office compares without regard to case."""

    def __init__(self, archive: Archive, name: str) -> None:
        self._archive, self._name = archive, name
        self._names = {part.casefold(): part for part in archive.names}

    def __contains__(self, part: str) -> bool:
        return part.casefold() in self._names

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return self._archive.names

    def main(self, usual: str) -> str:
        """The part that the file is about; `usual` where the file does not say it."""
        found = (one.target for one in self.relations("").values() if one.kind == "officeDocument")
        return next((target for target in found if target in self), usual)

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part points to, by id; "" is the file itself."""
        folder, name = posixpath.split(part)
        listed = posixpath.join(folder, "_rels", f"{name}.rels")
        if listed not in self:
            return {}
        found = {}
        for one in self.tree(listed):
            target, external = one.get("Target", ""), one.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[one.get("Id", "")] = Relation(one.get("Type", "").rpartition("/")[2], target, external)
        return found

    def imprint(self) -> str:
        """What a file of ours says of the rows that it was made of; empty for any other, however damaged."""
        kinds = ("core-properties", "metadata")
        part = next((one.target for one in self.relations("").values() if one.kind in kinds), "meta.xml")
        if part not in self:
            return ""
        with contextlib.suppress(UserError):
            words = (one.text or "" for one in self.tree(part).iter() if one.tag.endswith(("}keywords", "}keyword")))
            found = next(filter(None, map(read_imprint, words)), None)
            return found.text if found else ""
        return ""

    def tree(self, part: str) -> Any:
        """The root of a part that is known to be small; a UserError where it is damaged."""
        parser = etree.XMLParser(
            resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
        )
        with self._telling():
            for piece in self._pieces(part):
                parser.feed(piece)
            root = parser.close()
        if root.getroottree().docinfo.doctype:
            raise self.damaged(_DECLARES)
        return root

    def listen(self, part: str, listener: Listener) -> None:
        """Reads a part of any size piece by piece; a UserError where it is damaged."""
        target = _Target(listener, self.damaged(_DECLARES))
        parser = etree.XMLParser(target=target, resolve_entities=False, load_dtd=False, no_network=True)
        with self._telling():
            for piece in self._pieces(part):
                parser.feed(piece)
            parser.close()

    def damaged(self, why: str) -> UserError:
        """What is said of a file that is not what it seems to be."""
        return UserError(
            "{name} is damaged ({why}): open it in the program that made it, save it anew, and try again.",
            name=self._name,
            why=why,
        )

    def _pieces(self, part: str) -> Iterator[bytes]:
        if part not in self:
            raise self.damaged(f"{texts.line(part)[:100]} is missing")
        return self._archive.pieces(self._names[part.casefold()])

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except etree.XMLSyntaxError as error:
            # Only a document type declares entities that could be used without end.
            raise self.damaged(_DECLARES if "amplification" in str(error) else texts.line(str(error))[:100]) from None


class _Target:
    """Gives what lxml reads to a listener, and refuses every document type: with one come entities."""

    def __init__(self, listener: Listener, refusal: UserError) -> None:
        self._listener, self._refusal = listener, refusal
        self.data = listener.data
        self._end = listener.end

    def doctype(self, *_said: str) -> None:
        """A document type begins."""
        raise self._refusal

    def start(self, tag: str, given: Mapping[str, str]) -> None:
        """An element begins."""
        self._listener.start(tag.rpartition("}")[2], given)

    def end(self, tag: str) -> None:
        """An element ends."""
        self._end(tag.rpartition("}")[2])

    def close(self) -> None:
        """The part ends."""


def given_by(given: Mapping[str, str], name: str) -> str:
    """An attribute whatever its namespace, "" where it is missing: files of the strict kind have another one."""
    plain = given.get(name)
    if plain is not None:
        return plain
    return next((value for key, value in given.items() if key.rpartition("}")[2] == name), "")


@contextmanager
def open_parts(content: bytes, name: str) -> Iterator[Parts]:
    """Opens an Office file within the bounds of files from outside."""
    with open_archive(io.BytesIO(content), name, limits=LIMITS) as archive:
        yield Parts(archive, name)
