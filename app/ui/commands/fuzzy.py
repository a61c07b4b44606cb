"""How well a text answers to what somebody types in a hurry."""

_FAR = 40  # a word whose letters lie apart is worse than any that stands whole


def rank(words: list[str], text: str) -> int | None:
    """The smaller, the better; None where a word's letters don't all come in their order. Both are case-folded."""
    total = 0
    for word in words:
        at = text.find(word)
        if at >= 0:
            total += 0 if at == 0 else 2 if not text[at - 1].isalnum() else 12
            total += min(at, 80) // 8
            continue
        gaps = _gaps(word, text)
        if gaps is None:
            return None
        total += _FAR + gaps
    return total


def _gaps(word: str, text: str) -> int | None:
    """How many letters lie between those of a word, the first ones that come in order."""
    at, first = -1, -1
    for letter in word:
        at = text.find(letter, at + 1)
        if at < 0:
            return None
        first = at if first < 0 else first
    return at - first + 1 - len(word)
