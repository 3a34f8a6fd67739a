#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the property tables of WarraqUnicode from the Unicode Character Database.

Run from the root of the package, with the Debian package unicode-data (15.0.0-1) installed:

    python3 Sources/CWarraqUnicodeTables/Generator/generate.py /usr/share/unicode

It writes Sources/CWarraqUnicodeTables/Data/*.bin and Sources/WarraqUnicode/Tables/Script+Members.swift. The folder may
be any copy of the UCD of that version; emoji-data.txt may lie in emoji/. The result depends on the input only.

Each table is a trie of two stages: NAME.index.bin holds 17408 little-endian 16-bit block numbers (scalar >> 6), and
NAME.values.bin the blocks of 64 values (scalar & 63). Decompositions and case mappings (mappings.py) are offsets into
one pool, mappings.pool.bin.
"""
import re
import struct
import sys
from pathlib import Path

from mappings import composition_table, mapping_tables, normalization_values

VERSION = "15.0.0"
COUNT = 0x110000
WORD_CLASSES = [
    "Other", "ALetter", "ALetterPictographic", "Hebrew_Letter", "Numeric", "ExtendNumLet", "Katakana",
    "OtherPictographic", "Extend", "Format", "ZWJ", "CR", "LF", "Newline", "Single_Quote", "Double_Quote", "MidNumLet",
    "MidLetter", "MidNum", "Regional_Indicator", "WSegSpace",
]
SENTENCE_CLASSES = [
    "Other", "CR", "LF", "Sep", "Extend", "Format", "Sp", "Lower", "Upper", "OLetter", "Numeric", "ATerm",
    "SContinue", "STerm", "Close",
]
# The order of Swift's Unicode.GeneralCategory in GeneralCategory+Table.swift.
CATEGORIES = (
    "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn".split()
)


class Database:
    """The files of one version, read into lists with one entry per code point."""

    def __init__(self, folder):
        self.folder = Path(folder)
        head = (self.folder / "Scripts.txt").read_text().split("\n", 1)[0]
        if VERSION not in head:
            sys.exit(f"want Unicode {VERSION}, found: {head}")
        self.category = ["Cn"] * COUNT
        self.digit = [255] * COUNT
        self.combining = [0] * COUNT
        self.decomposition = {}
        self.simple_upper, self.simple_lower = {}, {}
        self.read_unicode_data()
        self.script = self.values("Scripts.txt", "Unknown")
        self.word = self.values("auxiliary/WordBreakProperty.txt", "Other")
        self.sentence = self.values("auxiliary/SentenceBreakProperty.txt", "Other")
        self.line = self.values("LineBreak.txt", "XX")
        self.syllabic = self.values("IndicSyllabicCategory.txt", "Other")
        self.alphabetic = self.flags("DerivedCoreProperties.txt", "Alphabetic")
        self.space = self.flags("PropList.txt", "White_Space")
        self.ideographic = self.flags("PropList.txt", "Ideographic")
        self.leading_vowel = self.flags("PropList.txt", "Logical_Order_Exception")
        self.pictographic = self.flags("emoji/emoji-data.txt", "Extended_Pictographic")

    def rows(self, name):
        for line in (self.folder / name).read_text(encoding="utf-8").splitlines():
            line = line.split("#")[0].strip()
            if line:
                yield [field.strip() for field in line.split(";")]

    def read_unicode_data(self):
        first = None
        for row in self.rows("UnicodeData.txt"):
            code, name, category = int(row[0], 16), row[1], row[2]
            if name.endswith("First>"):
                first = code
            start = first if name.endswith("Last>") else code
            for value in range(start, code + 1):
                self.category[value] = category
            if category == "Nd":
                self.digit[code] = int(row[6])
            self.combining[code] = int(row[3])
            if row[5]:
                self.decomposition[code] = row[5]
            if row[12]:
                self.simple_upper[code] = int(row[12], 16)
            if row[13]:
                self.simple_lower[code] = int(row[13], 16)

    def ranges(self, name):
        for row in self.rows(name):
            first, _, last = row[0].partition("..")
            yield int(first, 16), int(last or first, 16), row[1]

    def values(self, name, default):
        result = [default] * COUNT
        for first, last, value in self.ranges(name):
            result[first:last + 1] = [value] * (last + 1 - first)
        return result

    def flags(self, name, flag):
        result = [False] * COUNT
        for first, last, value in self.ranges(name):
            if value == flag:
                result[first:last + 1] = [True] * (last + 1 - first)
        return result

    def letter_or_digit(self, code):
        """Letters that rule WB4 looks through (halfwidth kana voicing marks) count as the marks they act as."""
        if self.word[code] in ("Extend", "Format", "ZWJ"):
            return False
        category = self.category[code]
        return category == "Nd" or (self.alphabetic[code] and category[0] != "M")


def word_value(data, code):
    """Bits 0-4: class, bits 5-7: kind (see WordClass.swift and WordKind.swift)."""
    name = data.word[code]
    if data.pictographic[code]:
        if name not in ("Other", "ALetter"):
            sys.exit(f"unexpected pictographic {code:X} of class {name}")
        name += "Pictographic"
    return WORD_CLASSES.index(name) | word_kind(data, code) << 5


def word_kind(data, code):
    complex_context = data.line[code] == "SA"
    if data.word[code] == "Extend" and complex_context:
        if code in (0x1039, 0x103A):  # Burmese virama and asat close the syllable before them
            return 0x103B - code
        return 3 if data.syllabic[code] == "Invisible_Stacker" else 0
    if not data.letter_or_digit(code):
        return 0
    if code in (0x30FC, 0xFF70):
        return 7
    if data.word[code] != "Other":
        return 1
    if data.ideographic[code]:
        return 2
    if data.script[code] == "Hiragana":
        return 3
    if not complex_context:
        return 1
    if data.leading_vowel[code]:
        return 5
    trailing = data.syllabic[code] in ("Vowel_Dependent", "Consonant_Medial", "Avagraha")
    # Repetition marks and the Thai abbreviation mark close what stands before them.
    return 6 if trailing or data.category[code] == "Lm" or code in (0x0E2F, 0x0EAF) else 4


def sentence_value(data, code):
    """Bits 0-3: class, 4: Line_Break SA, 5: Ideographic, 6: letter or digit."""
    value = SENTENCE_CLASSES.index(data.sentence[code])
    value |= (data.line[code] == "SA") << 4
    value |= data.ideographic[code] << 5
    return value | data.letter_or_digit(code) << 6


def trie(values, pack):
    blocks, index = {}, []
    for start in range(0, COUNT, 64):
        block = tuple(values[start:start + 64])
        index.append(blocks.setdefault(block, len(blocks)))
    flat = [value for block in blocks for value in block]
    return struct.pack(f"<{len(index)}H", *index), struct.pack(f"<{len(flat)}{pack}", *flat)


def fold_table(data):
    """Numbers of distances, and the distances: few differ."""
    distances, numbers = [0], [0] * COUNT
    for row in data.rows("CaseFolding.txt"):
        if row[1] in "CS":
            code = int(row[0], 16)
            distance = int(row[2], 16) - code
            if distance not in distances:
                distances.append(distance)
            numbers[code] = distances.index(distance)
    return numbers, struct.pack(f"<{len(distances)}i", *distances)


def script_list(data):
    """Long names and ISO 15924 codes, Unknown first, then by name."""
    codes = {row[2]: row[1] for row in data.rows("PropertyValueAliases.txt") if row[0] == "sc"}
    used = sorted(set(data.script) - {"Unknown"})
    return [("Unknown", "Zzzz")] + [(name, codes[name]) for name in used]


def script_members(scripts):
    lines = [
        "// SPDX-License-Identifier: Apache-2.0",
        f"// Written by Sources/CWarraqUnicodeTables/Generator/generate.py from Unicode {VERSION}.",
        "",
        "extension Script {",
    ]
    for number, (name, code) in enumerate(scripts):
        words = re.split("_", name)
        swift = words[0].lower() + "".join(words[1:])
        lines.append(f"    /// {name} ({code}).")
        lines.append(f"    public static var {swift}: Script {{ Script(rawValue: {number}) }}")
    lines += ["", "    static let names: [(name: String, code: String)] = ["]
    lines += [f'        ("{name}", "{code}"),' for name, code in scripts]
    return "\n".join(lines + ["    ]", "}", ""])


def main():
    data = Database(sys.argv[1])
    package = Path(__file__).resolve().parents[3]
    output = package / "Sources/CWarraqUnicodeTables/Data"
    scripts = script_list(data)
    number = {name: i for i, (name, _) in enumerate(scripts)}
    every = range(COUNT)
    properties = [
        CATEGORIES.index(data.category[c]) | number[data.script[c]] << 5 | data.alphabetic[c] << 13
        | data.space[c] << 14 | data.pictographic[c] << 15 for c in every
    ]
    folds, distances = fold_table(data)
    tables = {
        "words": ([word_value(data, c) for c in every], "B"),
        "sentences": ([sentence_value(data, c) for c in every], "B"),
        "properties": (properties, "H"),
        "digits": (data.digit, "B"),
        "folds": (folds, "B"),
        "normalization": (normalization_values(data), "H"),
    }
    mappings, pool = mapping_tables(data)
    tables.update({name: (values, "H") for name, values in mappings.items()})
    for name, (values, pack) in tables.items():
        index, blocks = trie(values, pack)
        (output / f"{name}.index.bin").write_bytes(index)
        (output / f"{name}.values.bin").write_bytes(blocks)
        print(name, len(index), len(blocks))
    (output / "folds.distances.bin").write_bytes(distances)
    (output / "mappings.pool.bin").write_bytes(pool)
    (output / "compositions.bin").write_bytes(composition_table(data))
    members = package / "Sources/WarraqUnicode/Tables/Script+Members.swift"
    members.write_text(script_members(scripts))


main()
