"""Numbers as newsrooms write them, and what they are worth: "1,200", "1½", "forty-three", "two and a half"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING
from unicodedata import numeric

from newsparse._grammar import pattern
from newsparse._parsers.percentages.words import fraction_worths, number_worths

if TYPE_CHECKING:
    from newsparse.lexicons import Lexicon

__all__ = ["NUMBER", "fraction_value", "number_value"]

_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒"
_DIGITS = r"(?:\d{1,12}+(?!\d))"  # longer ones are no amounts
_AND_A_HALF = r"(?i: [\ -]and[\ -](?:an?|one|two|three)[\ -]\L<fractions>\b )"

NUMBER = rf"""
    (?= [\d.{_VULGAR}\p{{L}}] )     # to look there first saves a third of the cost
    (?<! [\p{{L}}\p{{N}}_] | \p{{N}}[.,:/] | \p{{Ll}}: | [$£€¥₹#] )
    (?: \d{{1,3}}+ (?: [,\ ]\d{{3}}(?!\d) ){{1,4}}+ (?:\.\d{{1,12}}+)?+           # 1,200; a space may part as well
      | {_DIGITS} , \d{{1,2}}+ (?!\d)                                             # 2,5 as printed in South Africa
      | (?: {_DIGITS}[\ -] )?+ {_DIGITS}/[1-9]\d?+                                # 3 1/2
      | {_DIGITS}?+ (?:\.{_DIGITS})?+ (?<=\d) (?: [{_VULGAR}] | {_AND_A_HALF} )?+ # 10, 0.2, .2, 2½
      | [{_VULGAR}]
      | (?i: (?: an?\ (?=hundred) )?+ \b\L<numbers>\b                   # forty-three, a hundred and five
          (?: (?: \ | - | (?<=hundred|thousand)[\ -]and[\ -] ) \L<numbers>\b )*+ )
        (?: (?i: \ point(?:[\ -]\L<numbers>\b)++ ) | {_AND_A_HALF} )?+  # one point three, two and a half
    )
"""
"""number: in digits, in words or in both."""

_WORD = pattern(r"\b(?!an?\b|and\b)\p{L}++")
_AND_PART = pattern(r"(?P<whole>.*?)[\ -]and[\ -](?P<part>(?:an?|one|two|three)[\ -]\p{L}++)")
_DECIMAL_COMMA = pattern(r"\d++,\d{1,2}+")


def number_value(printed: str, lexicon: Lexicon) -> Decimal | None:
    """Give what a number is worth, or None where its words make no number ("nineteen ninety").

    >>> from newsparse.lexicons import ENGLISH
    >>> [str(number_value(n, ENGLISH)) for n in ("1,200", "2,5", "3 1/2", "one point three", "a hundred and five")]
    ['1200', '2.5', '3.5', '1.3', '105']
    """
    lowered = printed.casefold()
    if (mixed := _AND_PART.fullmatch(lowered)) and fraction_worths(lexicon).keys() & set(_WORD.findall(mixed["part"])):
        whole, part = number_value(mixed["whole"], lexicon), fraction_value(mixed["part"], lexicon)
        return None if whole is None or part is None else whole + part
    if any(letter.isalpha() for letter in lowered):
        return _words_value(lowered, lexicon)
    return _digits_value(lowered)


def fraction_value(printed: str, lexicon: Lexicon) -> Decimal | None:
    """Give what a fraction in words is worth: "half", "a quarter", "three-tenths".

    It is None where a letter only passes for one that the lexicon has, as the long s does for an s.

    >>> from newsparse.lexicons import ENGLISH
    >>> fraction_value("three-quarters", ENGLISH)
    Decimal('0.75')
    """
    *count, name = _WORD.findall(printed.casefold())
    numerator = number_worths(lexicon).get(count[-1]) if count else Fraction(1)
    part = fraction_worths(lexicon).get(name)
    return None if numerator is None or part is None else _decimal(numerator * part)


def _digits_value(printed: str) -> Decimal:
    """Read digits: thousands separators, a decimal comma, and fractions as one sign or with a slash."""
    if printed[-1] in _VULGAR:
        return Decimal(printed[:-1] or 0) + _decimal(Fraction(numeric(printed[-1])).limit_denominator(100))
    if "/" in printed:
        *whole, part = printed.replace("-", " ").split()
        numerator, _, denominator = part.partition("/")
        return Decimal(whole[0] if whole else 0) + _decimal(Fraction(int(numerator), int(denominator)))
    if _DECIMAL_COMMA.fullmatch(printed):
        return Decimal(printed.replace(",", "."))
    return Decimal(printed.replace(",", "").replace(" ", ""))


def _words_value(printed: str, lexicon: Lexicon) -> Decimal | None:
    """Add up number words: tens and units, hundreds, thousands; after "point" each word is a digit."""
    whole, decimals = (_WORD.findall(part) for part in (printed.partition(" point ")[0::2]))
    worths = number_worths(lexicon)
    if not worths.keys() >= {*whole, *decimals}:
        return None
    total = group = 0
    for worth in (int(worths[word]) for word in whole):
        if worth > _HUNDRED:
            total, group = total + max(group, 1) * worth, 0
        elif worth == _HUNDRED:
            group = max(group, 1) * worth
        elif _goes_on(group, worth):
            group += worth
        else:
            return None
    digits = "".join(str(worths[word]) for word in decimals)
    return Decimal(f"{total + group}.{digits}") if digits else Decimal(total + group)


def _goes_on(group: int, worth: int) -> bool:
    """Whether a word can follow what stands before it: "forty three" and "hundred five", not "nineteen ninety"."""
    rest = group % _HUNDRED
    return rest == 0 or (rest in _TENS and worth in _UNITS)


_HUNDRED = 100
_TENS = range(20, 100, 10)
_UNITS = range(1, 10)


def _decimal(fraction: Fraction) -> Decimal:
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)
