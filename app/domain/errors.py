"""Mistakes of the user, told apart from our own: anything that is not a UserError is a bug."""

from app.domain.sentences import Sentence, Value


class UserError(Exception):
    """One sentence that tells the user what is wrong and what to do; nothing was changed.

    `str` says it in English, `sentence` lets the window say it in its own language.
    """

    def __init__(self, said: str | Sentence, /, **values: Value) -> None:
        self.sentence = said if isinstance(said, Sentence) else Sentence(said, **values)
        super().__init__(str(self.sentence))


class ConflictError(UserError):
    """Somebody else saved a newer revision of the action since it was read."""


class StoppedError(UserError):
    """The user stopped long work before its end; nothing of it was kept."""


class StorageError(UserError):
    """The file can't be used where it lies; what was saved is safe, and a copy elsewhere is a way out."""


class LostError(StorageError):
    """The file does not hold any more what was saved in it, so that no copy can be made of it."""


class DamagedError(UserError):
    """The file can't be read whole; a backup, or recovering what can be read, is a way out."""
