#!/usr/bin/env python3
"""Reads what the example workflow wrote as a user would: JSON Lines and SQLite, both complete and in step."""
import json
import pathlib
import sqlite3
import sys

out = pathlib.Path(sys.argv[1])
inputs = out.parent / "Examples" / "arabic-news"
records = [json.loads(line) for line in (out / "news.jsonl").open(encoding="utf-8")]
rejects = [json.loads(line) for line in (out / "rejects.jsonl").open(encoding="utf-8")]
database = sqlite3.connect(out / "news.db")
database.row_factory = sqlite3.Row
documents = list(database.execute("select * from documents order by rowid"))
tags = list(database.execute("select * from tags"))

pages = sorted([*inputs.glob("*.txt"), *inputs.glob("*.html")])
assert len(records) + len(rejects) == len(pages), (len(records), len(rejects), len(pages))
assert len(records) >= 15, len(records)
keys = list(records[0])
assert all(list(record) == keys for record in records), "every record has the same keys in the same order"
assert [row["id"] for row in documents] == [record["id"] for record in records]
assert [row["text"] for row in documents] == [record["text"] for record in records]
assert len(tags) == sum(len(record["tags"]) for record in records) > 50
assert sum(record["published"] is not None for record in records) >= 12

# Each tag stands in the text where it says, and comes from the bytes that it names.
checked = 0
for record in records:
    source = pathlib.Path(record["source"]["uri"])
    raw = (inputs / source.name).read_bytes()
    text = record["text"].encode()
    for tag in record["tags"]:
        assert text[tag["start"]:tag["end"]].decode() == tag["text"]
        start, end = tag["origin"]
        origin = raw[start:end].decode(record["encoding"])
        if origin == tag["text"]:
            checked += 1
assert checked > 50, checked

# Full text search finds Arabic words.
hits = database.execute("select count(*) from documents_fts where documents_fts match 'بغداد'").fetchone()[0]
assert hits > 0
print(f"{len(records)} articles, {len(rejects)} rejects, {len(tags)} tags ({checked} equal to their source bytes), {hits} hits")
