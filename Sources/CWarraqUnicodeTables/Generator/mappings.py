# SPDX-License-Identifier: Apache-2.0
"""Decompositions, compositions and case mappings of the Unicode Character Database, for generate.py."""
import struct
import sys

COUNT = 0x110000
HANGUL = range(0xAC00, 0xD7A4)
# Vowel and trailing jamo that a syllable takes up.
JAMO = [range(0x1161, 0x1176), range(0x11A8, 0x11C3)]
COMPOSITION_SLOTS = 2048
# As in CompositionTable.swift.
COMPOSITION_FACTOR = 0x9E3779B97F4A7C15


def full_decomposition(data, code, compatible):
    """The scalars that a code point becomes, in canonical order; Hangul is left to the program."""
    rule = data.decomposition.get(code)
    if rule is None or (rule.startswith("<") and not compatible):
        return [code]
    parts = [int(part, 16) for part in rule.split() if not part.startswith("<")]
    whole = [scalar for part in parts for scalar in full_decomposition(data, part, compatible)]
    return canonical_order(data, whole)


def canonical_order(data, scalars):
    result = []
    for scalar in scalars:
        place = len(result)
        while place and 0 < data.combining[scalar] < data.combining[result[place - 1]]:
            place -= 1
        result.insert(place, scalar)
    return result


def compositions(data):
    """Pairs that compose, without the exclusions."""
    excluded = {first for row in data.rows("CompositionExclusions.txt") for first in [int(row[0], 16)]}
    result = {}
    for code, rule in data.decomposition.items():
        parts = rule.split()
        if rule.startswith("<") or len(parts) != 2 or code in excluded:
            continue
        first, second = int(parts[0], 16), int(parts[1], 16)
        if data.combining[code] == 0 and data.combining[first] == 0:
            result[first, second] = code
    return result


def composition_table(data):
    """A hash table with open addressing: first, second and composite in one 64-bit word, 21 bits each; 0 is free."""
    slots = [0] * COMPOSITION_SLOTS
    for (first, second), code in compositions(data).items():
        key = first << 21 | second
        slot = (key * COMPOSITION_FACTOR & (1 << 64) - 1) >> 53
        while slots[slot]:
            slot = (slot + 1) % COMPOSITION_SLOTS
        slots[slot] = key << 21 | code
    return struct.pack(f"<{COMPOSITION_SLOTS}Q", *slots)


def normalization_values(data):
    """Bits 0-7: combining class, 8-11: not surely in NFC, NFD, NFKC, NFKD, 12-13: a boundary before it in canonical and
    in compatible forms, 14: Cased, 15: Case_Ignorable."""
    values = [data.combining[code] | 0x3000 * (data.combining[code] == 0) for code in range(COUNT)]
    seconds = {second for _, second in compositions(data)} | {code for part in JAMO for code in part}
    for bit, name in enumerate(["NFC_QC", "NFD_QC", "NFKC_QC", "NFKD_QC"]):
        for row in data.rows("DerivedNormalizationProps.txt"):
            if row[1] != name:
                continue
            first, _, last = row[0].partition("..")
            for code in range(int(first, 16), int(last or first, 16) + 1):
                values[code] |= 0x100 << bit
    for code in set(data.decomposition) | seconds:
        for compatible in (False, True):
            first = full_decomposition(data, code, compatible)[0]
            bit = 0x1000 << compatible
            values[code] &= ~bit
            if data.combining[first] == 0 and first not in seconds:
                values[code] |= bit
    for bit, name in ((0x4000, "Cased"), (0x8000, "Case_Ignorable")):
        for code, flag in enumerate(data.flags("DerivedCoreProperties.txt", name)):
            values[code] |= bit * flag
    return values


def mapping_tables(data):
    """Offsets into a pool by scalar, 0 where it stays; in the pool the number of scalars, then each of them with its
    combining class in the upper 8 bits."""
    pool, known, tables = [0], {}, {}
    for name, mapping in mappings(data).items():
        values = [0] * COUNT
        for code, scalars in sorted(mapping.items()):
            entry = (len(scalars), *(scalar | data.combining[scalar] << 24 for scalar in scalars))
            if entry not in known:
                known[entry] = len(pool)
                pool.extend(entry)
            values[code] = known[entry]
        tables[name] = values
    if len(pool) > 0xFFFF:
        sys.exit("the pool of mappings is too long for 16-bit offsets")
    return tables, struct.pack(f"<{len(pool)}I", *pool)


def mappings(data):
    decomposed = {}
    for compatible in (False, True):
        decomposed[compatible] = {
            code: full_decomposition(data, code, compatible) for code in data.decomposition
            if compatible or not data.decomposition[code].startswith("<")
        }
    lower = {code: [other] for code, other in data.simple_lower.items()}
    upper = {code: [other] for code, other in data.simple_upper.items()}
    for row in data.rows("SpecialCasing.txt"):
        if len(row) < 6:  # without conditions (a row ends with a semicolon)
            code = int(row[0], 16)
            lower[code] = [int(part, 16) for part in row[1].split()]
            upper[code] = [int(part, 16) for part in row[3].split()]
    folds = {}
    for row in data.rows("CaseFolding.txt"):
        if row[1] in "CF":
            folds[int(row[0], 16)] = [int(part, 16) for part in row[2].split()]
    result = {"canonical": decomposed[False], "compatible": decomposed[True], "casefolds": folds}
    result["lowercases"] = {code: to for code, to in lower.items() if to != [code]}
    result["uppercases"] = {code: to for code, to in upper.items() if to != [code]}
    return result
