#!/usr/bin/env python3
"""Broken inputs and outputs that cannot be written: what a user sees, and what is left."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

program = pathlib.Path(sys.argv[1]).resolve()


def run(folder, pipeline, *arguments, command="run"):
    (folder / "pipeline.yaml").write_text(pipeline, encoding="utf-8")
    process = subprocess.run([program, command, "pipeline.yaml", *arguments], cwd=folder, capture_output=True, text=True)
    return process.returncode, process.stderr, process.stdout


def expect(name, condition, shown):
    if not condition:
        raise SystemExit(f"{name}: {shown}")
    print(f"{name}: as promised")


COPY = "source:\n  jsonl: {{ paths: [{paths}] }}\nsinks:\n  - jsonl: {{ path: {path} }}\nrejects:\n  - jsonl: {{ path: rejects.jsonl }}\nname: copy\n"

with tempfile.TemporaryDirectory() as base:
    folder = pathlib.Path(base)
    good = [json.dumps({"id": str(n), "text": "نص " * 20}, ensure_ascii=False).encode() for n in range(50)]
    bad = [b'{"id": "x", "text": ', b"\xff\xfe\x00", b'{"id": "y", "text": "a\x00b"}', b"[1, 2]", b'{"id": "long", "text": "' + b"a" * (17 << 20) + b'"}']
    (folder / "in.jsonl").write_bytes(b"\n".join(good[:25] + bad + good[25:]) + b"\n")

    code, err, _ = run(folder, COPY.format(paths="in.jsonl", path="out.jsonl"))
    rejects = [json.loads(line) for line in (folder / "rejects.jsonl").open(encoding="utf-8")]
    lines = (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
    expect("broken lines", code == 3 and len(lines) == 50 and len(rejects) == 5, (code, err, len(lines), len(rejects)))
    raw = (folder / "in.jsonl").read_bytes()
    for record in rejects:
        assert raw[record["source"]["start"]:record["source"]["end"]].strip() in [line.strip() for line in bad], record["rejected"]

    code, err, _ = run(folder, COPY.format(paths="missing.jsonl", path="out2.jsonl"))
    expect("missing input", code == 65 and "pipeline.yaml:2:" in err and "missing.jsonl" in err, (code, err))
    expect("nothing written", not (folder / "out2.jsonl").exists(), os.listdir(folder))

    code, err, _ = run(folder, "source:\n  jsonl: { pathz: [in.jsonl] }\nsinks:\n  - jsonl: { path: out3.jsonl }\n")
    expect("a typo", code == 78 and "did you mean 'paths'" in err and not (folder / "out3.jsonl").exists(), (code, err))

    (folder / "folder.jsonl").mkdir()
    code, err, _ = run(folder, COPY.format(paths="in.jsonl", path="folder.jsonl"))
    expect("an output that is a folder", code == 74, (code, err))

    code, err, _ = run(folder, COPY.format(paths="in.jsonl", path="/dev/full"))
    expect("/dev/full", code == 74, (code, err))

    code, err, out = run(folder, COPY.format(paths="in.jsonl", path="'-'"))
    expect("standard output", code == 3 and len(out.splitlines()) == 50, (code, err))

    small = folder / "small"
    small.mkdir()
    if os.geteuid() == 0 and subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", small], capture_output=True).returncode == 0:
        try:
            big = [json.dumps({"id": str(n), "text": f"{n} " + "نص " * 400}, ensure_ascii=False).encode() for n in range(3000)]
            (folder / "big.jsonl").write_bytes(b"\n".join(big))
            for sink, name in (("jsonl", "out.jsonl"), ("sqlite", "out.db")):
                text = f"name: full-{sink}\nsource:\n  jsonl: {{ paths: [big.jsonl] }}\nsinks:\n  - {sink}: {{ path: small/{name} }}\n"
                code, err, _ = run(folder, text)
                expect(f"full disk, {sink}", code == 74 and not (small / name).exists() and "error" in err, (code, err))
                subprocess.run(["mount", "-o", "remount,size=64m", small], check=True)
                code, err, _ = run(folder, text)
                expect(f"the next run, {sink}", code == 0 and (small / name).exists(), (code, err))
                subprocess.run(["mount", "-o", "remount,size=1m", small], capture_output=True)
                (small / name).unlink()
                subprocess.run(["mount", "-o", "remount,size=1m", small], check=True)
        finally:
            subprocess.run(["umount", small])
    else:
        print("full disk: left out, no file system can be mounted here")
