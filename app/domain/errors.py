"""Mistakes of the user, told apart from our own: anything that is not a UserError is a bug."""


class UserError(Exception):
    """One sentence that tells the user what is wrong and what to do; nothing was changed."""


class ConflictError(UserError):
    """Somebody else saved a newer revision of the action since it was read."""
