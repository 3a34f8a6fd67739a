// SPDX-License-Identifier: Apache-2.0

extension AccountsReference {
    /// What stages count, and the stage that is in the accounts without being in the pipeline file.
    static let counters = [
        "encoding.repaired": """
        A counter: sequences of bytes that were no valid UTF-8 and became U+FFFD, the replacement character; the \
        field encoding_repaired has them document by document. 'strict: true' of the stage rejects such \
        documents instead. At normalize.mojibake: characters that had been read in the wrong encoding and were \
        read anew.
        """,
        "tags_lost": """
        A counter: tags whose text a stage removed, so that there is nothing left that they could mark. Put \
        taggers behind the stages that change the text to keep them.
        """,
        "unique_ids": """
        A stage that the engine puts behind a source whose ids come from the records ('ids: record' of jsonl). A \
        document with the id of an earlier one fails there as 'duplicate_id', since outputs are looked up by id. \
        'ids: origin' of the source makes ids from the place of each record instead, and the stage is not \
        needed.
        """,
        "warc.other_type": """
        A counter of warc: records of a type that 'record_types' does not ask for, such as requests and \
        metadata. They are passed over and are no documents.
        """,
        "warc.other_status": """
        A counter of warc: answers with an HTTP status that 'status' does not ask for. They are passed over and \
        are no documents.
        """,
        "warc.other_media_type": """
        A counter of warc: records of a media type that 'media_types' does not ask for, such as pictures. They \
        are passed over and are no documents.
        """,
        "warc.wrong_date": """
        A counter of warc: documents whose WARC-Date cannot be read, so that they have no field 'fetched'.
        """,
        "warc.wrong_digest": """
        A counter of warc: documents whose bytes do not have the digest that the record tells. 'digests: reject' \
        rejects them instead.
        """,
        "http.short_body": """
        A counter of warc: pages that are shorter than the server's Content-Length said.
        """,
        "http.cut_body": """
        A counter of warc: pages whose chunks or compressed data break off, and of which the crawler says that \
        it has cut them. What could be read is the document.
        """,
        "http.not_compressed": """
        A counter of warc: pages that the server called compressed and that are not; they are taken as they \
        stand.
        """,
        "http.not_chunked": """
        A counter of warc: pages that the server called chunked and that are not, as many crawlers store them; \
        they are taken as they stand.
        """,
        "http.trailing_bytes": """
        A counter of warc: pages with bytes behind their compressed data, which are left out.
        """,
        "lines.long_word": """
        A counter of boilerplate.lines: removed lines with a word of more than 'max_word_characters' characters.
        """,
        "lines.no_end": """
        A counter of boilerplate.lines: removed lines that do not end a sentence, or that end in three dots.
        """,
        "lines.few_words": """
        A counter of boilerplate.lines: removed lines of fewer than 'min_words' words.
        """,
        "lines.javascript": """
        A counter of boilerplate.lines: removed lines that hold 'javascript'.
        """,
        "lines.policy": """
        A counter of boilerplate.lines: removed lines about cookies, privacy or terms of use.
        """,
    ]
}
