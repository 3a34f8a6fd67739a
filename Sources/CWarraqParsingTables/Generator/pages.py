# SPDX-License-Identifier: Apache-2.0
"""Pages with known main content: how their blocks are labelled, and how sites are told apart."""
import difflib, json, re
from collections import Counter, defaultdict
from urllib.parse import urlparse

TOKENS = re.compile(r"\w+").findall
WIDE = re.compile("([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")


def tokens(text):
    return TOKENS(WIDE.sub(r" \1 ", text.lower()))


SECOND = {"co", "com", "net", "org", "gov", "edu", "ac", "go", "ne", "or", "gob", "gouv"}
LINKS = re.compile(rb"(?:href|src|content)=[\"']?https?://([\w.-]+)")


def domain(host):
    """The registered domain of a host, about."""
    parts = host.lower().removeprefix("www.").split(".")
    return ".".join(parts[-3 if len(parts) > 2 and parts[-2] in SECOND else -2:])


def site(row, page):
    """What pages have in common that must not be split between training and test: the domain of the address, else the one
    that a page names most often."""
    host = (urlparse(row["url"]).hostname or "") if row.get("url") else ""
    if host:
        return domain(host)
    named = Counter(domain(h.decode("ascii", "ignore")) for h in LINKS.findall(page))
    if named:
        return named.most_common(1)[0][0]
    return row["set"] + ":" + re.sub(r"[-\d]+$", "", row["id"].split("/")[1])


def matched(texts, body):
    """For each block how many of its tokens stand in the true text, in its order where that is possible."""
    blocks = [tokens(t) for t in texts]
    truth = tokens(body)
    page = [t for b in blocks for t in b]
    owner = [i for i, b in enumerate(blocks) for _ in b]
    hits = [0.0] * len(blocks)
    used = [False] * len(truth)
    taken = [False] * len(page)

    def take(i, j):
        hits[owner[i]] += 1
        taken[i] = used[j] = True

    # Long runs that stand only once in both anchor the rest.
    def runs(low_a, high_a, low_b, high_b, n, depth=0):
        if high_a - low_a <= 0 or high_b - low_b <= 0:
            return
        if n == 0:
            return
        where = defaultdict(list)
        for j in range(low_b, high_b - n + 1):
            where[tuple(truth[j:j + n])].append(j)
        seen = Counter(tuple(page[i:i + n]) for i in range(low_a, high_a - n + 1))
        pairs = []
        for i in range(low_a, high_a - n + 1):
            k = tuple(page[i:i + n])
            if seen[k] == 1 and len(where.get(k, ())) == 1:
                pairs.append((i, where[k][0]))
        pairs = increasing(pairs)
        at_a, at_b = low_a, low_b
        for i, j in pairs:
            if i < at_a or j < at_b:
                continue
            runs(at_a, i, at_b, j, NEXT[n], depth + 1)
            while i < high_a and j < high_b and page[i] == truth[j]:
                take(i, j)
                i += 1
                j += 1
            at_a, at_b = i, j
        if pairs:
            runs(at_a, high_a, at_b, high_b, NEXT[n], depth + 1)
        else:
            runs(low_a, high_a, low_b, high_b, NEXT[n], depth + 1)

    NEXT = {8: 4, 4: 2, 2: 1, 1: 0}
    runs(0, len(page), 0, len(truth), 8)
    # What is left of the truth is looked for anywhere, whole blocks only: the order of truth and page may differ.
    left = Counter(t for t, u in zip(truth, used) if not u)
    starts, at = [], 0
    for b in blocks:
        starts.append(at)
        at += len(b)
    for i in sorted(range(len(blocks)), key=lambda i: -len(blocks[i])):
        rest = Counter(t for k, t in enumerate(blocks[i]) if not taken[starts[i] + k])
        total = sum(rest.values())
        found = sum((rest & left).values())
        if total >= 3 and found >= 0.9 * total:
            hits[i] += found
            left -= rest & left
    return [h / max(1, len(b)) for h, b in zip(hits, blocks)], [len(b) for b in blocks], len(truth)


def increasing(pairs):
    """The longest row of pairs that ascend in both."""
    import bisect
    tails, back, ends = [], [], []
    for k, (_, j) in enumerate(pairs):
        p = bisect.bisect_left(tails, j)
        back.append(ends[p - 1] if p else -1)
        if p == len(tails):
            tails.append(j)
            ends.append(k)
        else:
            tails[p] = j
            ends[p] = k
    out, k = [], ends[-1] if ends else -1
    while k >= 0:
        out.append(pairs[k])
        k = back[k]
    return out[::-1]


def fold(text):
    return re.sub(r"\s+", " ", text).strip()


def labels(row, texts):
    """(label, weight) of each block; the weights of a page with a body sum to 1."""
    if row.get("body"):
        share, counts, total = matched(texts, row["body"])
        pairs = [(s, c / max(20, total)) for s, c in zip(share, counts)]
        return pairs
    pairs = [[0.0, 0.0] for _ in texts]
    folded = [fold(t) for t in texts]
    for kind, value in (("with", 1.0), ("without", 0.0)):
        for segment in row.get(kind, []):
            wanted = fold(segment)
            places = [i for i, t in enumerate(folded) if wanted in t]
            if kind == "without" and len(places) > 1:
                places = [i for i in places if len(folded[i]) < 3 * len(wanted) + 40] or places
            for i in places[:1] if value else places:
                pairs[i] = [value, 1.0]
    n = sum(w for _, w in pairs)
    return [(v, w / n if n else 0) for v, w in pairs]
