#!/usr/bin/env python3
"""Compares code in the README with the files that it is from: what stands there compiles and is tested."""
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent
readme = (root / "README.md").read_text(encoding="utf-8")
update = "--update" in sys.argv
blocks = re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```\n", readme, re.S)
assert len(blocks) >= 3, "the README shows a stage, a list and a program"
for path, text in blocks:
    code = (root / path).read_text(encoding="utf-8").split("\n", 1)[1].lstrip("\n")
    if text == code:
        continue
    if not update:
        raise SystemExit(f"README.md: the code of {path} has changed; run .ci/check_readme.py --update")
    readme = readme.replace(text, code)
if update:
    (root / "README.md").write_text(readme, encoding="utf-8")
for link in re.findall(r"\]\(((?!https?:)[^)#]+)\)", readme):
    assert (root / link).exists(), f"README.md: no {link}"
print(f"README.md: {len(blocks)} pieces of code are those of the example plugin")
