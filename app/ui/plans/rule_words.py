"""Rules in the window's language; those of our own data are translated, an organisation's are said as it wrote them."""

import re

from app.ui.widgets.translation import tr

_DAYS = re.compile(r"\b(\d{1,3}|N) days?\b")


def rule_text(text: str) -> str:
    """A rule's label or words; in "every-N-days" the number stands where the data says `{days}`."""
    said, found = tr(text), _DAYS.search(text)
    if said != text or found is None:
        return said
    pattern = f"{text[: found.start()]}{{days}} days{text[found.end() :]}"
    said = tr(pattern)
    return said.replace("{days}", found[1]) if said != pattern else text
