#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes Data/model.bin from a folder of n-gram statistics (one `<language>.tsv.gz` each; see NOTICE.md).

    pip install numpy && python3 Generator/generate.py STATISTICS_FOLDER Data/model.bin

The model answers: given the up to four symbols before a letter or word end, how much less likely is it in each language
than in the language where it is likeliest? Symbols are letters and one mark for both word ends. The statistics have no word
ends, but they follow from the counts: what the bigrams that begin with a letter leave of it is the end of words, and what
the bigrams that end in it leave, their beginning; likewise one order higher.

A row holds four bits per language: the deficit in steps of STEP nats, 15 at most. Rows whose deficits the next shorter
context predicts well are left out, for the reader falls back to that one. Rows are found by open addressing.

File, little-endian: per script a header of 16 32-bit words (number of languages, row stride in bytes, slot bits, first
byte of slots, first byte of rows, rows, first scalar and one past the last of two ranges, first byte of the names, zeros),
ended by a header of zeros; slots: 14 bits of tag above 18 bits of row number + 1, 0 where free; rows; names of two letters.
"""
import collections
import gzip
import math
import struct
import sys

import numpy as np

STEP = 0.35
FLOOR = 1e-7
KAPPA = 0.5
# The largest joint probability that an n-gram left out of the statistics can have.
CUT = {2: 1e-7, 3: 1e-6, 4: 1e-6, 5: 5e-7}
MARK = "\x01"
MULTIPLIER = 0x9E3779B97F4A7C15

GROUPS = [
    # languages, first range, second range, rows, slot bits
    ("af az bs ca cs cy da de en eo es et eu fi fr ga hr hu id is it la lg lt lv mi ms nb nl nn pl pt ro sk sl sn so "
     "sq st sv sw tl tn tr ts vi xh yo zu", (0x61, 0x2B0), (0x1E00, 0x1F00), 130_000, 18),
    ("be bg kk mk mn ru sr uk", (0x430, 0x530), (0, 0), 46_000, 16),
    ("ar fa ur", (0x620, 0x700), (0x750, 0x780), 40_000, 16),
    ("hi mr", (0x904, 0x980), (0, 0), 20_000, 15),
]


def read(folder, language, inside):
    joint, conditional = {}, {}
    with gzip.open(f"{folder}/{language}.tsv.gz", "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            gram, a, b = line.rstrip("\n").split("\t")
            if all(inside(ord(c)) for c in gram):
                joint[gram], conditional[gram] = math.exp(-int(a) / 1000), math.exp(-int(b) / 1000)
    return joint, conditional


def probabilities(folder, languages, inside):
    """The conditional probability of each n-gram's last symbol, and the joint one, per language."""
    stats = [read(folder, language, inside) for language in languages]
    count = len(languages)
    by_length = collections.defaultdict(set)
    for joint, _ in stats:
        for gram in joint:
            by_length[len(gram)].add(gram)
    # In one order, for sums of fractions depend on it.
    by_length = {n: sorted(grams) for n, grams in by_length.items()}
    joints = {g: np.array([s[0].get(g, 0) for s in stats]) for n in by_length for g in by_length[n]}
    conditionals = {g: np.array([s[1].get(g, 0) for s in stats]) for g in joints}
    result = {g: np.maximum(joints[g], FLOOR) for g in by_length[1]}
    for n in range(2, 6):
        for gram in by_length[n]:
            shorter = next(result[gram[k:]] for k in range(1, n) if gram[k:] in result)
            prefix = joints.get(gram[:-1])
            unseen = KAPPA * shorter
            if prefix is not None:
                bound = np.maximum(CUT[n] / np.maximum(prefix, 1e-9), 1e-7)
                unseen = np.where(prefix > 0, np.minimum(unseen, bound), unseen)
            result[gram] = np.where(joints[gram] > 0, conditionals[gram], unseen)
    add_word_ends(result, joints, conditionals, by_length, count)
    return result, joints


def add_word_ends(result, joints, conditionals, by_length, count):
    before = collections.defaultdict(lambda: np.zeros(count))
    after = collections.defaultdict(lambda: np.zeros(count))
    for n in (2, 3, 4):
        for gram in by_length[n]:
            after[gram[:-1]] = after[gram[:-1]] + conditionals[gram]
            if n < 4:
                before[gram[1:]] = before[gram[1:]] + joints[gram]
    starts = {g: np.maximum(joints[g] - before[g], 0.01 * joints[g]) for g in by_length[1]}
    total = sum(starts.values())
    for gram in by_length[1]:
        put(result, joints, MARK + gram, np.maximum(starts[gram] / total, 1e-6), starts[gram])
        put(result, joints, gram + MARK, np.clip(1 - after[gram], 0.002, 0.9), joints[gram])
    for gram in by_length[2]:
        start, weight = np.maximum(joints[gram] - before[gram], 0), 2e-5
        share = (start + weight * result[gram]) / (starts[gram[0]] + weight)
        put(result, joints, MARK + gram, np.maximum(share, 1e-6), start)
        end_share(result, joints, after, gram, weight)
    for gram in by_length[3]:
        end_share(result, joints, after, gram, 2e-4)


def end_share(result, joints, after, gram, weight):
    left = joints[gram] * np.clip(1 - after[gram], 0, 1)
    share = (left + weight * result[gram[1:] + MARK]) / (joints[gram] + weight)
    put(result, joints, gram + MARK, np.clip(share, 0.001, 0.95), left)


def put(result, joints, gram, probability, joint):
    result[gram], joints[gram] = probability, np.maximum(joint, 0)


def deficits(probability):
    logs = np.log(probability)
    return np.minimum(15, np.round((logs.max() - logs) / STEP)).astype(np.uint8)


def choose(result, joints, rows):
    """The rows that say most beyond the row that would stand in for them, weighed by how often they are met."""
    quantized = {g: deficits(p).astype(np.float32) for g, p in result.items()}
    chosen = {g for g in result if len(g) == 1}
    gains = []
    for gram in result:
        if len(gram) == 1:
            continue
        shorter = next((quantized[gram[k:]] for k in range(1, len(gram)) if gram[k:] in quantized), 0)
        difference = quantized[gram] - shorter
        difference = difference - difference.mean()
        gains.append((float((joints[gram] * (difference**2).mean() ** 0.5).sum()), gram))
    gains.sort(key=lambda pair: (-pair[0], pair[1]))
    chosen.update(gram for _, gram in gains[: rows - len(chosen)])
    return {g: quantized[g].astype(np.uint8) for g in sorted(chosen)}


def code(symbol, ranges):
    """12 bits: 1 for a word end, from 2 on the scalars of both ranges."""
    value = ord(symbol)
    if symbol == MARK:
        return 1
    (first, end), (second, _) = ranges
    return 2 + (value - first if first <= value < end else end - first + value - second)


def key(gram, ranges):
    value = 0
    for symbol in gram:
        value = value << 12 | code(symbol, ranges)
    return value


def pack(table, ranges, bits, count):
    slots, stride = [0] * (1 << bits), (count + 7) // 8 * 4
    rows = bytearray()
    for number, (gram, row) in enumerate(table.items()):
        hash = key(gram, ranges) * MULTIPLIER & (1 << 64) - 1
        hash ^= hash >> 32
        slot, tag = hash & (1 << bits) - 1, hash >> 18 & 0x3FFF
        while slots[slot]:
            slot = slot + 1 & (1 << bits) - 1
        slots[slot] = tag << 18 | number + 1
        # Byte i holds language 2 i in its low half and 2 i + 1 in its high one.
        padded = np.concatenate([row, np.zeros(stride * 2 - count, np.uint8)])
        rows += (padded[0::2] | padded[1::2] << 4).astype(np.uint8).tobytes()
    return struct.pack(f"<{len(slots)}I", *slots), bytes(rows), stride


def main(folder, path):
    headers, body = [], bytearray()
    first = 64 * (len(GROUPS) + 1)
    for names, one, two, rows, bits in GROUPS:
        languages, ranges = names.split(), (one, two)
        result, joints = probabilities(folder, languages, lambda o: one[0] <= o < one[1] or two[0] <= o < two[1])
        table = choose(result, joints, rows)
        slots, packed, stride = pack(table, ranges, bits, len(languages))
        at = first + len(body)
        at_rows, at_names = at + len(slots), at + len(slots) + len(packed)
        body += slots + packed + "".join(languages).encode()
        body += bytes(-len(body) % 64)
        headers.append([len(languages), stride, bits, at, at_rows, len(table), *one, *two, at_names] + [0] * 5)
        print(names.split()[:3], len(table), "rows of", len(result), len(slots) + len(packed), "bytes")
    headers.append([0] * 16)
    with open(path, "wb") as file:
        # A row may be read 32 bytes wide.
        file.write(b"".join(struct.pack("<16I", *h) for h in headers) + body + bytes(64))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
