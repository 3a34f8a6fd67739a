// SPDX-License-Identifier: Apache-2.0

extension TagTerms {
    /// The stage's page.
    public static var documentation: String {
        """
        A gazetteer is a table, JSON Lines or a list of GATE, in UTF-8:

        - Table (`.tsv`): a header line and tab-separated cells without quoting. The column `term` is needed; `label` becomes the label
          of the tag, `case` overrides the option of that name for its row; `id`, `lang` and all other columns become attributes of the
          tag, empty cells left out.
        - JSON Lines (`.jsonl`): objects with `term` and the same keys; numbers and truth values keep their type. Patterns of spaCy's
          EntityRuler do as well: `label`, `id`, and a `pattern` that is a string or a list of tokens with one of `LOWER`, `ORTH`,
          `TEXT` each. All other attributes of tokens are errors.
        - GATE (`.lst`, `lists.def`): a term a line, features behind it as `name=value` apart by tabs; in the index
          `file:major:minor:language:annotation`. The label is the annotation type or else the major type; the others become the
          attributes `major`, `minor`, `lang`.

        `builtin:places` (countries, their capitals and people, Arab provinces and cities), `builtin:organisations` and
        `builtin:offices` are part of the program, in Arabic, English, French and Persian.

        Rows with the same term and the same `id` and `label` count once, the first of them; a term with several meanings gives a tag
        for each, in the order of the file. A row is wrong if it lacks a term, has too many cells, a term without letter and digit or
        of more than 64 words, or is no valid UTF-8; all are counted, and ten named with their lines. With `invalid_rows: skip` they
        are left out without a word. A wrong header always refuses the run.

        Words are those of UAX #29. Han counts by character, so a Chinese term is found inside longer names unless the gazetteer has
        those as well; Thai, Lao, Khmer and Burmese count by orthographic cluster, with the same effect; a run of hiragana is one
        word. White space between the words of a term may be any white space without a blank line; other marks between, before or
        after them (`Al-Azhar`, `C++`) must stand in the text as in the term. With `fold`, case (simple case folding), tashkeel,
        tatweel, hamza forms, presentation forms, digits and characters that are not seen (but for U+200C and U+200D) make no
        difference; letters composed of several characters should be in one normalization form in text and gazetteer. Without
        `fold`, `case` says nothing.

        With `prefixes`, Arabic proclitics (و or ف, then ب, ك, ل or س, then ال, also joined as in `وبال` and `لل`) may stand before the
        first word of a term if at least three letters remain: `لبغداد` gives a tag on `بغداد`. A term that matches without taking
        anything off comes first. `inflections` undoes, by language:

        - `arabic`: at the last word ا, ها هم نا, ان ين ون ات, ي ية يان يين يون يات; and ات تان تين تها ته تهم تنا for ة;
        - `english`: at the last word `'s` and the plural in `s`, `es`, `ies`;
        - `french`: before the first word `l' d' qu' j' n' s' c' m' t'`;
        - `hebrew`: before the first word ו, then ש כש מש, then ב כ ל מ ה;
        - `persian`: at the last word ها های هایی, and the ezafe ی behind ا و ه;
        - `turkish`: endings of nouns behind an apostrophe.

        At least three letters must remain. The tag leaves out what is a word of its own (what stands before a term, `'s`, what stands
        behind an apostrophe) and covers endings. It is no morphology: broken plurals and changes inside a word are not found, and an
        ending may belong to another word.
        """
    }
}
