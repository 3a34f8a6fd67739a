# SPDX-License-Identifier: Apache-2.0
"""Writes Data/fineweb2.tsv, the filter settings of FineWeb-2 by language.

    python3 thresholds.py languages.tsv ../Data/fineweb2.tsv

`languages.tsv` holds one line for each file configs/*.yml of https://github.com/huggingface/fineweb-2 (commit d0defb24): the code
(ISO 639-3 and script), language_score, min_avg_word_length, max_avg_word_length, max_non_alpha_words_ratio, line_punct_thr,
new_line_ratio, dup_line_frac, the thresholds of top_n_grams for n = 2, 3, 4 and of dup_n_grams for n = 5 to 10, and the stop words with
spaces between them; its first line is a comment, its second a header. The output has the same columns without these two lines, in the
order of the codes' bytes, so that a code can be found by halving.
"""
import sys

COLUMNS = 18


def main(source, target):
    rows = {}
    for number, line in enumerate(open(source, encoding="utf-8").read().splitlines(), 1):
        if line.startswith("#") or line.startswith("code\t"):
            continue
        fields = line.split("\t")
        if len(fields) != COLUMNS or len(fields[0]) != 8 or fields[0][3] != "_" or fields[0] in rows:
            sys.exit(f"{source}:{number}: not a row of {COLUMNS} columns with a code of its own")
        for field in fields[1:-1]:
            float(field)
        rows[fields[0]] = line
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        for code in sorted(rows, key=lambda code: code.encode()):
            out.write(rows[code] + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
