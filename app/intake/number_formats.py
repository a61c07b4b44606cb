"""Numbers as a spreadsheet's cell shows them."""

import operator
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from fractions import Fraction

from app.domain.periods import Period
from app.intake.date_formats import show_date
from app.intake.number_codes import GENERAL, Part, Section, Token, sections

# Excel keeps 15 digits; more of them are an artefact of binary numbers. A cell without a format shows about 11 signs.
_EXACT = Context(prec=15, rounding=ROUND_HALF_UP)
_LONG = Context(prec=400, rounding=ROUND_HALF_UP)
_MOST_EXPONENT = 308
_SIGNS, _WHOLE_DIGITS = 10, 15
_COMPARE = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq}
_COMPARE["<>"] = operator.ne


def show_number(raw: str, code: str = GENERAL, *, from_1904: bool = False) -> tuple[str, Period | None]:
    """A stored number as its format shows it, and what it says for certain where that is a date."""
    value = _value(raw)
    if value is None:
        return raw, None
    section, negative = _chosen(value, sections(code))
    if section.is_date:
        return show_date(value, section, from_1904=from_1904) or (general(value), None)
    return _show(abs(value) if negative is not None else value, section, negative or ""), None


def show_text(text: str, code: str) -> str:
    """A text as its cell shows it: a format may put words around it."""
    found = sections(code)
    last = found[-1]
    if len(found) not in (1, 4) or code in (GENERAL, "@") or Token(Part.SIGN, "@") not in last.tokens:
        return text
    said = (text if token == Token(Part.SIGN, "@") else token.text for token in last.tokens)
    return "".join(said).rstrip() if text.rstrip() == text else "".join(said)


def _value(raw: str) -> Decimal | None:
    try:
        value = Decimal(raw.strip())
    except InvalidOperation:
        return None
    if not value.is_finite() or abs(value.adjusted()) > _MOST_EXPONENT:
        return None
    return _EXACT.plus(value)


def _chosen(value: Decimal, found: tuple[Section, ...]) -> tuple[Section, str | None]:
    """The section for a number, and the sign that stands before it; None where its own sign is kept."""
    numbers = found[:3]
    for section in numbers:
        if section.condition and _COMPARE[section.condition[0]](value, section.condition[1]):
            return section, "-" if value < 0 else None
    plain = [section for section in numbers if section.condition is None] or list(numbers)
    if plain != list(numbers):
        return plain[-1], "-" if value < 0 else None
    if value < 0:
        return (plain[1], "") if len(plain) > 1 else (plain[0], "-")
    return (plain[2] if value == 0 and len(plain) > 2 else plain[0]), None


def _show(value: Decimal, section: Section, sign: str) -> str:
    tokens = section.tokens
    if not tokens:
        return ""
    if section.has(Part.GENERAL) or Token(Part.SIGN, "@") in tokens:
        whole = "".join(
            general(value) if token.part is Part.GENERAL or token.text == "@" else token.text for token in tokens
        )
        return sign + whole.strip()
    if not section.has(Part.DIGIT):
        return (sign + "".join(token.text for token in tokens)).strip()
    if section.has(Part.EXPONENT):
        text = _scientific(value, tokens)
    elif _fraction_bar(tokens) is not None:
        text = _fraction(value, tokens)
    else:
        text = _plain(value, tokens)
    is_nothing = not any(digit in text for digit in "123456789")
    return ("" if is_nothing else sign) + text.strip()


def general(value: Decimal) -> str:
    """A number in a cell without a format: about eleven signs, whole numbers with all their digits."""
    if value == 0:
        return "0"
    places = value.adjusted()
    if value == value.to_integral_value() and places < _WHOLE_DIGITS:
        return f"{value.to_integral_value():f}"
    if -5 <= places < _SIGNS:
        shown = _LONG.quantize(value, Decimal(1).scaleb(-(_SIGNS - 1 - max(places, 0))))
        return _without_zeros(f"{shown:f}")
    rounded = Context(prec=6, rounding=ROUND_HALF_UP).plus(value)
    power = rounded.adjusted()
    return f"{_without_zeros(f'{rounded.scaleb(-power):f}')}E{'-' if power < 0 else '+'}{abs(power):02}"


def _without_zeros(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text


def _is(token: Token, text: str) -> bool:
    return token.part is Part.SIGN and token.text == text


def _plain(value: Decimal, tokens: tuple[Token, ...]) -> str:
    """Digits around a decimal point, with thousands, percent, and whatever else stands between them."""
    point = next((place for place, token in enumerate(tokens) if _is(token, ".")), len(tokens))
    digits = [place for place, token in enumerate(tokens) if token.part is Part.DIGIT]
    before = [place for place in digits if place < point]
    commas = [place for place, token in enumerate(tokens) if _is(token, ",")]
    grouped = any(before and before[0] < place < before[-1] for place in commas)
    ends = {before[-1] if before else -1, digits[-1]}
    scaling = [place for place in commas if _follows(place, ends, tokens)]
    value = value.scaleb(2 * sum(_is(token, "%") for token in tokens) - 3 * len(scaling))
    rounded = _LONG.quantize(value, Decimal(1).scaleb(before_end := -(len(digits) - len(before))))
    whole, _, rest = f"{abs(rounded):f}".partition(".")
    left = _left("" if whole == "0" else whole, tokens[:point], grouped=grouped)
    right = _right(rest if before_end else "", tokens[point:])
    return "-" * (rounded < 0) + left + right


def _follows(place: int, ends: set[int], tokens: tuple[Token, ...]) -> bool:
    """True for a comma right behind the last digit of its side, which stands for a thousand."""
    while place > 0 and _is(tokens[place - 1], ","):
        place -= 1
    return place - 1 in ends


def _left(digits: str, tokens: tuple[Token, ...], *, grouped: bool) -> str:
    """The digits before the point, filled in from the right; the leftmost place takes all that are left."""
    places = [place for place, token in enumerate(tokens) if token.part is Part.DIGIT]
    said, count = list[str](), 0
    for place in range(len(tokens) - 1, -1, -1):
        token = tokens[place]
        if token.part is not Part.DIGIT:
            said.append("" if _is(token, ",") else token.text)
            continue
        taken = digits if place == places[0] else digits[-1:]
        digits = "" if place == places[0] else digits[:-1]
        for digit in reversed(taken or {"0": "0", "?": " ", "#": ""}[token.text]):
            if grouped and count and count % 3 == 0 and digit.isdigit():
                said.append(",")
            said.append(digit)
            count += 1
    if digits:  # a format that begins with its point
        said.append(digits)
    return "".join(reversed(said))


def _right(digits: str, tokens: tuple[Token, ...]) -> str:
    """The point and the digits behind it; a # shows no zero at the end."""
    said, place = list[str](), 0
    needed = len(digits.rstrip("0"))
    for token in tokens:
        if token.part is not Part.DIGIT:
            said.append("" if _is(token, ",") else token.text)
            continue
        shown = place < needed or token.text == "0"
        said.append(digits[place : place + 1] if shown else " " if token.text == "?" else "")
        place += 1
    return "".join(said)


def _scientific(value: Decimal, tokens: tuple[Token, ...]) -> str:
    place = next(place for place, token in enumerate(tokens) if token.part is Part.EXPONENT)
    mantissa = tokens[:place]
    point = next((at for at, token in enumerate(mantissa) if _is(token, ".")), place)
    wide = max(1, sum(token.part is Part.DIGIT for token in mantissa[:point]))
    decimals = sum(token.part is Part.DIGIT for token in mantissa[point:])
    power = value.adjusted() // wide * wide if value else 0
    shown = _LONG.quantize(value.scaleb(-power), Decimal(1).scaleb(-decimals))
    if shown.adjusted() >= wide:
        power += wide
        shown = _LONG.quantize(value.scaleb(-power), Decimal(1).scaleb(-decimals))
    size = sum(token.part is Part.DIGIT for token in tokens[place:])
    sign = "-" if power < 0 else "+" if tokens[place].text.endswith("+") else ""
    tail = "".join(token.text for token in tokens[place + 1 :] if token.part is Part.TEXT)
    return f"{_plain(shown, mantissa)}E{sign}{abs(power):0{size}}{tail}"


def _fraction_bar(tokens: tuple[Token, ...]) -> int | None:
    """Where the bar of a fraction stands: between two places for digits, or before a fixed number."""
    for place, token in enumerate(tokens):
        if _is(token, "/") and any(other.part is Part.DIGIT for other in tokens[:place]):
            return place
    return None


def _fraction(value: Decimal, tokens: tuple[Token, ...]) -> str:
    bar = _fraction_bar(tokens) or 0
    below = "".join(token.text for token in tokens[bar + 1 :] if token.part is Part.DIGIT or token.text.isdigit())
    exact = Fraction(value)
    fixed = int(below) if below.isdigit() and int(below) else 0
    size = 10 ** min(max(len(below), 1), 4) - 1
    rounded = Fraction(round(abs(exact) * fixed), fixed) if fixed else abs(exact).limit_denominator(size)
    groups = "".join("#" if token.part is Part.DIGIT else " " for token in tokens[:bar]).split()
    whole = rounded.numerator // rounded.denominator if len(groups) > 1 else 0
    rest = rounded - whole
    over, under = (int(rest * fixed), fixed) if fixed else (rest.numerator, rest.denominator)
    said = [str(whole)] * bool(whole) + [f"{over}/{under}"] * bool(over)
    return "-" * (exact < 0) + (" ".join(said) or "0")
