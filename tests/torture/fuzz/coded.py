"""A spoiled text as bytes and back, whatever its bytes are."""


def text_of(content: bytes) -> str:
    """The text; bytes that are none stay what they are."""
    return content.decode("utf-8", "surrogateescape")


def bytes_of(text: str) -> bytes:
    """The bytes, also of lone halves of characters."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
