"""The heading style of a template."""

from app.documents.word.package import Package
from app.documents.word.text import W


def heading_style(package: Package) -> str:
    """The id of the template's first heading style, whatever its language calls it; empty where it has none."""
    name = package.related(package.document, "/styles")
    if name is not None:
        for style in package.tree(name).iter(f"{W}style"):
            called = style.find(f"{W}name")
            if called is not None and called.get(f"{W}val", "").lower() == "heading 1":
                return str(style.get(f"{W}styleId", ""))
    return ""
