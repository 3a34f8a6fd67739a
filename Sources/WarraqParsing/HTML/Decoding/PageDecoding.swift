// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqHTML
import WarraqUnicode

/// Makes text of a page's bytes: ``TextDecoding``, told what the page declares by a `meta` element.
struct PageDecoding: Sendable {
    private let decoding = TextDecoding()

    /// Decodes; sets the fields of ``TextDecoding``.
    ///
    /// What the transport declared counts before what the page says, and both only where the bytes do not say otherwise.
    func decode(_ raw: RawContent, for document: inout Document) throws(DocumentFailure) -> Text {
        var declared = raw
        let bytes = raw.bytes.span
        if declared.charset == nil {
            let isUTF8 = UTF8Validation.firstInvalidOffset(in: bytes) == nil
            declared.charset = HTMLEncodingSniffer.declaration(in: bytes, readsAll: !isUTF8)
        }
        return try decoding.decode(declared, for: &document)
    }
}
