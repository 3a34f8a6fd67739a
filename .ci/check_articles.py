#!/usr/bin/env python3
"""Reads what pipelines/web-articles.yaml wrote, and finds each text's bytes in the WARC file by its origin."""
import gzip
import json
import pathlib
import sqlite3
import sys

out = pathlib.Path(sys.argv[1])
root = out.resolve().parent
records = [json.loads(line) for line in (out / "articles.jsonl").open(encoding="utf-8")]
rejects = [json.loads(line) for line in (out / "articles.rejects.jsonl").open(encoding="utf-8")]
rows = list(sqlite3.connect(out / "articles.db").execute("select id, text from documents order by rowid"))
assert [(record["id"], record["text"]) for record in records] == rows
assert sorted(record["language"] for record in records) == ["ar", "en", "fa", "ja", "ru"], records
assert sorted(reject["rejected"]["reason"] for reject in rejects) == ["duplicate", "unsupported"], rejects


def joined(chunks):
    output = b""
    while True:
        line, chunks = chunks.split(b"\r\n", 1)
        count = int(line.split(b";")[0], 16)
        if count == 0:
            return output
        output, chunks = output + chunks[:count], chunks[count + 2:]


decoders = {"gzip": gzip.decompress, "chunked": joined}
for record in records:
    source = record["source"]
    data = (root / "pipelines" / source["uri"]).read_bytes()
    for layer in source["layers"]:
        data = decoders.get(layer["codec"], bytes)(data[layer["start"]:layer["end"]])
    page = data[source["start"]:source["end"]].decode(record["encoding"])
    assert record["text"].split("\n")[0] in page, record["url"]
print(f"{len(records)} articles from a WARC file, {len(rejects)} rejects; each text stands where its origin says")
