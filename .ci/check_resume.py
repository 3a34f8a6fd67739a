#!/usr/bin/env python3
"""Kills runs with SIGKILL at random moments and compares what they end with to an unbroken run; also for 1, 2 and 8 workers."""
import json
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

program = pathlib.Path(sys.argv[1]).resolve()
kills = int(sys.argv[2]) if len(sys.argv) > 2 else 20
seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30)
print(f"seed {seed}")
random.seed(seed)

PIPELINE = """
name: resume
source:
  jsonl: { paths: [in-*.jsonl], fields: { n: int } }
transforms:
  - tag.language
  - tag.terms: { gazetteer: terms.tsv, layer: term }
  - filter.where: { keep: n != 13 }
  - dedup.exact
sinks:
  - jsonl: { path: out.jsonl }
  - sqlite: { path: out.db, full_text: true }
rejects:
  - jsonl: { path: rejects.jsonl }
run: { commit_bytes: 400000, batch_bytes: 50000 }
"""
SENTENCES = ["أعلنت البلدية في بغداد عن خطة جديدة.", "The harbour of Basra reopened on Monday.", "市政府今天宣布新的计划。", "قال الوزير إن العمل مستمر."]


def prepare(folder):
    rng = random.Random(7)
    (folder / "pipeline.yaml").write_text(PIPELINE, encoding="utf-8")
    (folder / "terms.tsv").write_text("term\tid\tlabel\nبغداد\tbaghdad\tcity\nBasra\tbasra\tcity\n", encoding="utf-8")
    for part in range(3):
        with (folder / f"in-{part}.jsonl").open("w", encoding="utf-8") as file:
            for number in range(12000):
                text = " ".join(rng.choice(SENTENCES) for _ in range(rng.randrange(1, 12)))
                if rng.random() < 0.9:
                    text += f" {part}-{number}"
                line = json.dumps({"id": f"{part}-{number}", "text": text, "n": rng.randrange(40)}, ensure_ascii=False)
                if rng.random() < 0.001:
                    line = line[:-5]
                file.write(line + "\n")


def command(folder, *arguments):
    return [program, "run", str(folder / "pipeline.yaml"), *arguments]


def result(folder):
    database = sqlite3.connect(folder / "out.db")
    rows = [list(database.execute("select rowid, * from documents order by rowid")), list(database.execute("select * from tags"))]
    found = database.execute("select count(*) from documents_fts where documents_fts match 'بغداد'").fetchone()
    assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    database.close()
    left = sorted(p.name for p in folder.iterdir() if "partial" in p.name or p.name.endswith(("-wal", "-shm", "-journal")))
    assert not left, left
    return (folder / "out.jsonl").read_bytes(), (folder / "rejects.jsonl").read_bytes(), rows, found


with tempfile.TemporaryDirectory() as base:
    base = pathlib.Path(base)
    prepare_folder = base / "input"
    prepare_folder.mkdir()
    prepare(prepare_folder)

    def fresh(name):
        shutil.copytree(prepare_folder, base / name)
        return base / name

    unbroken = fresh("unbroken")
    start = time.monotonic()
    assert subprocess.run(command(unbroken, "--workers", "1"), stderr=subprocess.DEVNULL).returncode == 3
    duration = time.monotonic() - start
    expected = result(unbroken)
    print(f"unbroken: {len(expected[2][0])} documents, {len(expected[2][1])} tags, {duration:.1f} s")
    assert len(expected[2][0]) > 10000

    for workers in ("2", "8"):
        folder = fresh("workers" + workers)
        assert subprocess.run(command(folder, "--workers", workers), stderr=subprocess.DEVNULL).returncode == 3
        assert result(folder) == expected, f"{workers} workers"
        print(f"{workers} workers: equal")

    folder = fresh("killed")
    done = landed = 0
    while landed < kills:
        process = subprocess.Popen(command(folder), stderr=subprocess.PIPE)
        try:
            process.communicate(timeout=random.uniform(0, duration * 0.6))
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            landed += 1
            continue
        # It came through before it was killed: compare, and begin again.
        assert process.returncode == 3, process.returncode
        assert result(folder) == expected, f"after {landed} kills"
        done += 1
        shutil.rmtree(folder)
        fresh("killed")
    final = subprocess.run(command(folder), stderr=subprocess.PIPE)
    assert final.returncode == 3, final.stderr.decode()
    assert result(folder) == expected
    print(f"{landed} kills, {done + 1} runs completed: equal")
