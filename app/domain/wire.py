"""The byte strings that OpenSSH's keys and signatures are made of (RFC 4251, section 5)."""

import struct


class MalformedError(ValueError):
    """The bytes end too early, or hold something else than they should."""


def packed(*parts: bytes) -> bytes:
    """Each part behind its length, a 32-bit number with the highest byte first."""
    return b"".join(struct.pack(">I", len(part)) + part for part in parts)


class Reader:
    """Takes such bytes apart from the front; a MalformedError where they don't go on as asked."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, 0

    def taken(self, length: int) -> bytes:
        """The next so many bytes."""
        found = self._content[self._at : self._at + length]
        if len(found) != length:
            raise MalformedError("The bytes end too early.")
        self._at += length
        return found

    def number(self) -> int:
        """A 32-bit number."""
        return int(struct.unpack(">I", self.taken(4))[0])

    def text(self) -> bytes:
        """A byte string behind its length."""
        return self.taken(self.number())

    def end(self) -> None:
        """Nothing may follow."""
        if self._at != len(self._content):
            raise MalformedError("Something follows the end.")
