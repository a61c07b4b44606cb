"""The names of columns in a spreadsheet."""


def column_letters(place: int) -> str:
    """The name of a column, which counts from 0: A to Z, AA and so on."""
    name, rest = "", place + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        name = chr(ord("A") + digit) + name
    return name
