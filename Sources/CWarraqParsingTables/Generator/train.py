# SPDX-License-Identifier: Apache-2.0
"""Trains the model that finds the main content of pages, and measures it on pages that it has not seen.

  train.py prepare  --corpus DIR --work DIR            unpack the pages and label their blocks
  train.py measure  --corpus DIR --work DIR            cross-validated predictions: WORK/held-out.jsonl
  train.py final    --corpus DIR --work DIR            train on all pages: Data/pages.bin

DIR of --corpus holds truth.jsonl and the pages (shared/corpus/pages). --tool names the program WarraqBenchmarks, which
computes all features: there is no other definition of them. Needs lightgbm, numpy, scipy, scikit-learn.

Three models are stacked. Class words get weights by a logistic regression over the words of the elements around each block.
A first forest of decision trees judges each block by its features, those weights among them; a second one judges it
again with what the first said of the blocks around. Each is trained on answers that the one below gave for pages it was
not trained on (inner folds), and pages of one site never stand on both sides.

Layout of pages.bin, words of 4 bytes, lowest byte first: a magic number; the number of slots and for each a hash and a weight;
then twice a forest: trees, features, base, and for each tree the number of its nodes, for each node a threshold and a
word of feature, yes and no (a byte each; from 128 on a leaf), and its leaves.
"""
import argparse, gzip, hashlib, json, struct, subprocess, sys, time
from multiprocessing import Pool
from pathlib import Path

import lightgbm as lgb
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parent))
import pages

INNER, OUTER = 3, 5
FIRST = dict(objective="cross_entropy", num_leaves=24, max_depth=6, learning_rate=0.05, feature_fraction=0.3,
             bagging_fraction=0.7, bagging_freq=1, min_data_in_leaf=60, min_sum_hessian_in_leaf=4, lambda_l2=10, max_bin=127,
             verbose=-1, num_threads=1, seed=7, deterministic=True, force_row_wise=True)
SECOND = dict(FIRST, num_leaves=16, max_depth=5, learning_rate=0.045)
FIRST_TREES, SECOND_TREES = 260, 240
SET_WEIGHT = {"wcxb": 1.3, "trafilatura": 0.8, "fundus": 1.0, "daniel": 0.6, "readability": 0.5}
MAGIC = 0x57415251


class Corpus:
    """Pages with the labels of their blocks and the class words around each."""

    def __init__(self, work):
        self.work = work
        self.rows = {r["id"]: r for r in map(json.loads, open(work / "rows.jsonl", encoding="utf-8"))}
        self.ids = sorted(self.rows)
        labels = json.load(open(work / "labels.json"))
        self.label = {i: np.array([v for v, _ in labels[i]], np.float32) for i in self.ids}
        self.weight = {}
        for i in self.ids:
            w = np.array([w for _, w in labels[i]], np.float64)
            if not len(w):
                self.weight[i] = w
                continue
            if self.rows[i].get("body"):
                w = np.minimum(w, 0.5)
                w *= min(1.0, 2.0 / max(w.sum(), 1e-9))
                w = w + 0.2 / len(w)
            self.weight[i] = w * SET_WEIGHT[self.rows[i]["set"]]
        self.site = {i: self.rows[i]["site"] for i in self.ids}
        self.count = {i: len(self.label[i]) for i in self.ids}

    def fold(self, i, folds, salt):
        digest = hashlib.sha1((salt + self.site[i]).encode()).digest()
        return int.from_bytes(digest[:4], "big") % folds


class Words:
    """The class words around and inside the blocks, as a sparse matrix; blocks with equal words are one row."""

    def __init__(self, corpus):
        self.columns, sites = {}, {}
        data = {}
        for line in open(corpus.work / "blocks.jsonl", encoding="utf-8"):
            p = json.loads(line)
            sets = []
            for parent, words in zip(p["parents"], p["words"]):
                sets.append((sets[parent] if parent >= 0 else frozenset()) | frozenset(words))
            by = {}
            for k, (c, inline) in enumerate(zip(p["containers"], p["inline"])):
                v = by.setdefault((c, frozenset(inline)), [0.0, 0.0])
                w = corpus.weight[p["id"]][k]
                v[0] += w * corpus.label[p["id"]][k]
                v[1] += w * (1 - corpus.label[p["id"]][k])
            rows = [(sets[c] | inline, v) for (c, inline), v in by.items() if sum(v) > 0]
            data[p["id"]] = rows
            site = corpus.site[p["id"]]
            for word in set().union(*[s for s, _ in rows]) if rows else ():
                sites.setdefault(word, set()).add(site)
        self.names = sorted(w for w, s in sites.items() if len(s) >= 4)
        self.columns = {w: k for k, w in enumerate(self.names)}
        self.sites = {w: sites[w] for w in self.names}
        self.pages = {}
        for i, rows in data.items():
            indices, pointers = [], [0]
            for words, _ in rows:
                indices += sorted(self.columns[w] for w in words if w in self.columns)
                pointers.append(len(indices))
            m = sp.csr_matrix((np.ones(len(indices), np.float32), indices, pointers), (len(rows), len(self.names)))
            self.pages[i] = (m, np.array([v for _, v in rows], np.float64).reshape(-1, 2))

    def train(self, ids):
        """Weights of words that at least four sites of the training pages have."""
        matrix = sp.vstack([self.pages[i][0] for i in ids])
        value = np.concatenate([self.pages[i][1] for i in ids])
        both = sp.vstack([matrix, matrix])
        label = np.r_[np.ones(len(value)), np.zeros(len(value))]
        weight = np.r_[value[:, 0], value[:, 1]]
        keep = weight > 0
        model = LogisticRegression(C=0.15, solver="lbfgs", max_iter=60)
        model.fit(both[keep], label[keep], sample_weight=weight[keep])
        coefficients = model.coef_[0]
        return {w: float(c) for w, c in zip(self.names, coefficients) if abs(c) > 0.02}


def table(weights):
    size = 64
    while size < 2 * len(weights):
        size *= 2
    slots = [(0, 0.0)] * size
    for key in sorted(weights):
        at = ((key * 0x9E3779B1 & 0xFFFFFFFF) >> 8) & (size - 1)
        while slots[at][0]:
            at = (at + 1) & (size - 1)
        slots[at] = (key, weights[key])
    return struct.pack("<I", size) + b"".join(struct.pack("<If", k, v) for k, v in slots)


def forest(booster, features):
    out = [struct.pack("<IIf", 0, features, 0.0)]
    if booster is None:
        return out[0]
    trees = booster.dump_model()["tree_info"]
    out = [struct.pack("<IIf", len(trees), features, 0.0)]
    for tree in trees:
        nodes, leaves = [], []

        def walk(node):
            if "leaf_value" in node:
                leaves.append(node["leaf_value"])
                return 128 + len(leaves) - 1
            at = len(nodes)
            nodes.append(None)
            assert node["decision_type"] == "<="
            yes = walk(node["left_child"])
            no = walk(node["right_child"])
            # The largest number of 4 bytes that is not above the threshold decides alike.
            t = np.float32(node["threshold"])
            if float(t) > node["threshold"]:
                t = np.nextafter(t, np.float32(-np.inf))
            nodes[at] = struct.pack("<fI", t, node["split_feature"] | yes << 8 | no << 16)
            return at

        walk(tree["tree_structure"])
        out.append(struct.pack("<I", len(nodes)) + b"".join(nodes) + struct.pack(f"<{len(leaves)}f", *leaves))
    return b"".join(out)


class Trainer:
    def __init__(self, corpus, tool, quick=False):
        self.corpus, self.tool, self.work = corpus, tool, corpus.work
        self.words = Words(corpus)
        self.names = {}

    def save(self, path, weights, first, second):
        n1, n2 = self.feature_counts()
        path.write_bytes(struct.pack("<I", MAGIC) + table(weights) + forest(first, n1) + forest(second, n2))

    def feature_counts(self):
        if not self.names:
            self.dump([self.corpus.ids[0]], None, False)
            self.dump([self.corpus.ids[0]], None, True)
        return self.names[False], self.names[True]

    def dump(self, ids, model, second):
        """The features of pages by a model, as a matrix; pages in the order of ids."""
        (self.work / "ids.txt").write_text("\n".join(ids))
        out = self.work / "dump"
        command = [self.tool, "pages", "features", str(self.work / "pages"), "--ids", str(self.work / "ids.txt"),
                   "--model", str(model) if model else "none", "--output", str(out)]
        subprocess.run(command + (["--second"] if second else []), check=True)
        self.names[second] = len(json.load(open(str(out) + ".names.json")))
        values = np.fromfile(str(out) + ".bin", np.float32).reshape(-1, self.names[second])
        return values

    def fit(self, values, ids, parameters, trees):
        label = np.concatenate([self.corpus.label[i] for i in ids])
        weight = np.concatenate([self.corpus.weight[i] for i in ids])
        keep = weight > 0
        weight = weight / weight[keep].mean()
        data = lgb.Dataset(values[keep], label[keep], weight=weight[keep], free_raw_data=True)
        return lgb.train(parameters, data, trees)

    def stacked(self, ids, salt, folds, dump):
        """Dumps each inner fold by its own model."""
        parts = {}
        for k, model in enumerate(folds):
            inner = [i for i in ids if self.corpus.fold(i, INNER, salt) == k]
            values = self.dump(inner, model, dump)
            at = 0
            for i in inner:
                parts[i] = values[at:at + self.corpus.count[i]]
                at += self.corpus.count[i]
        return np.concatenate([parts[i] for i in ids])

    def build(self, ids, path, salt):
        """Trains all three models on some pages."""
        start = time.time()
        folds = [self.work / f"inner{k}.bin" for k in range(INNER)]
        others = [[i for i in ids if self.corpus.fold(i, INNER, salt) != k] for k in range(INNER)]
        weights = [self.words.train(o) for o in others]
        for f, w in zip(folds, weights):
            self.save(f, w, None, None)
        values = self.stacked(ids, salt, folds, False)
        offsets = np.cumsum([0] + [self.corpus.count[i] for i in ids])
        place = {i: k for k, i in enumerate(ids)}
        for k in range(INNER):
            rows = np.concatenate([np.arange(offsets[place[i]], offsets[place[i] + 1]) for i in others[k]])
            first = self.fit(values[rows], others[k], FIRST, FIRST_TREES)
            self.save(folds[k], weights[k], first, None)
        first = self.fit(values, ids, FIRST, FIRST_TREES)
        del values
        values = self.stacked(ids, salt, folds, True)
        second = self.fit(values, ids, SECOND, SECOND_TREES)
        self.save(path, self.words.train(ids), first, second)
        self.boosters = (first, second)
        print(f"{path.name}: {len(ids)} pages, {time.time() - start:.0f} s", flush=True)


def label_page(arguments):
    row, texts = arguments
    return row["id"], pages.labels(row, texts)


def prepare(a):
    rows = [json.loads(x) for x in open(a.corpus / "truth.jsonl", encoding="utf-8")]
    for row in rows:
        target = a.work / "pages" / (row["id"] + ".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            target.write_bytes(gzip.open(a.corpus / row["file"]).read())
        row["site"] = pages.site(row, target.read_bytes())
    (a.work / "rows.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows))
    out = a.work / "blocks"
    subprocess.run([a.tool, "pages", "features", str(a.work / "pages"), "--model", "none", "--texts", "--output", str(out)],
                   check=True)
    (a.work / "blocks.bin").unlink()
    by = {r["id"]: r for r in rows}
    with Pool(2) as pool:
        jobs = ((by[p["id"]], p["texts"]) for p in map(json.loads, open(str(out) + ".jsonl", encoding="utf-8")))
        found = dict(pool.imap_unordered(label_page, jobs, 8))
    json.dump(found, open(a.work / "labels.json", "w"))


def predict(a, ids, model, output):
    (a.work / "ids.txt").write_text("\n".join(ids))
    subprocess.run([a.tool, "pages", "predict", str(a.work / "pages"), "--ids", str(a.work / "ids.txt"), "--model",
                    str(model), "--output", str(output)], check=True)
    return open(output, encoding="utf-8").read()


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("action", choices=["prepare", "measure", "final"])
    ap.add_argument("--corpus", type=Path, default=Path("../shared/corpus/pages"))
    ap.add_argument("--work", type=Path, required=True)
    ap.add_argument("--tool", default=".build/release/WarraqBenchmarks")
    ap.add_argument("--folds", type=int, default=OUTER, help="how many of the folds are measured")
    a = ap.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    if a.action == "prepare":
        return prepare(a)
    corpus = Corpus(a.work)
    trainer = Trainer(corpus, a.tool)
    if a.action == "final":
        trainer.build(corpus.ids, Path(__file__).parents[1] / "Data" / "pages.bin", "inner")
        for booster, name in zip(trainer.boosters, (False, True)):
            gain = booster.feature_importance("gain")
            print([int(g) for g in gain])
        return
    with open(a.work / "held-out.jsonl", "w", encoding="utf-8") as out:
        for k in range(a.folds):
            held = [i for i in corpus.ids if corpus.fold(i, OUTER, "outer") == k]
            rest = [i for i in corpus.ids if corpus.fold(i, OUTER, "outer") != k]
            model = a.work / f"fold{k}.bin"
            trainer.build(rest, model, f"inner{k}")
            out.write(predict(a, held, model, a.work / "part.jsonl"))


if __name__ == "__main__":
    main()
