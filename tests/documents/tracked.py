"""Accepting and rejecting all tracked changes of a document, as ECMA-376 part 1, 17.13.5 says what they mean."""

import io
import zipfile
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Said = tuple[list[str], list[list[str]], list[str]]


def document_part(content: bytes, name: str = "word/document.xml") -> Any:
    """The root of a part."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(name), etree.XMLParser(huge_tree=True))


def settled(content: bytes, *, accept: bool, name: str = "word/document.xml") -> Any:
    """The document's root after all changes were accepted or rejected."""
    root = document_part(content, name)
    kept, gone = ("ins", "del") if accept else ("del", "ins")
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}{gone}") is not None:
            row.getparent().remove(row)
    for element in list(root.iter(f"{W}{gone}")):
        if element.getparent().tag not in (f"{W}rPr", f"{W}trPr"):
            element.getparent().remove(element)
    for element in list(root.iter(f"{W}{kept}")):
        parent = element.getparent()
        if parent.tag not in (f"{W}rPr", f"{W}trPr"):
            for child in list(element):
                element.addprevious(child)
        parent.remove(element)
    for paragraph in list(root.iter(f"{W}p")):
        if paragraph.find(f"{W}pPr/{W}rPr/{W}{gone}") is not None:
            _join(paragraph)
    return root


def _join(paragraph: Any) -> None:
    """A paragraph without its end becomes the start of the next one."""
    rest = [child for child in paragraph if child.tag != f"{W}pPr"]
    following = paragraph.getnext()
    if following is None or following.tag != f"{W}p":
        assert not rest, "a last end was taken away, and there is text before it"
    else:
        place = 1 if following.find(f"{W}pPr") is not None else 0
        for child in reversed(rest):
            following.insert(place, child)
    paragraph.getparent().remove(paragraph)


def text_of(paragraph: Any) -> str:
    """What a paragraph says."""
    letters = {f"{W}tab": "\t", f"{W}br": "\n"}
    parts = []
    for node in paragraph.iter(f"{W}t", f"{W}delText", f"{W}tab", f"{W}br"):
        if node.getparent().tag == f"{W}r":
            parts.append(letters.get(node.tag, node.text or ""))
    return "".join(parts)


def said(root: Any) -> Said:
    """The paragraphs before the table, its cells, and the paragraphs after it."""
    body = root.find(f"{W}body")
    (table,) = body.findall(f"{W}tbl")
    rows = [
        ["\n".join(text_of(paragraph) for paragraph in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
        for row in table.iter(f"{W}tr")
    ]
    before = [text_of(element) for element in table.itersiblings(f"{W}p", preceding=True)][::-1]
    after = [text_of(element) for element in table.itersiblings(f"{W}p")]
    return before, rows, after
