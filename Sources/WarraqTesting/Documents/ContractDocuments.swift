// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Documents to try stages with: each of ``ContractTexts`` with and without a way home, with and without tags.
///
/// ```swift
/// for var document in ContractDocuments.parsed {
///     _ = try MyStage(options: .init()).process(&document)
/// }
/// ```
///
/// A document's id tells what it is: `persian-zwnj/edited/tagged`.
public enum ContractDocuments {
    /// How a document's text knows where it came from.
    public enum Provenance: String, Sendable, CaseIterable {
        /// It does not.
        case untracked
        /// It lies in one piece in the source.
        case tracked
        /// An earlier stage changed it.
        case edited
    }

    /// The layer of the tags that mark the words; each has its number in the attribute `number`.
    public static let wordLayer = "contract.word"
    /// The most tags that a document has.
    public static let maxTags = 2_000
    /// Where the text of a tracked document begins in its source.
    public static let base = 1_000

    /// All documents that have a text; the long ones without tags, and tracked or not.
    public static var parsed: [Document] { parsed(ContractTexts.all) }

    /// Documents of some texts in all variants.
    public static func parsed(_ samples: [ContractTexts.Sample]) -> [Document] {
        samples.flatMap { sample in
            Provenance.allCases.flatMap { provenance in
                [false, true].compactMap { isTagged in
                    let isSpared = sample.isLong && (isTagged || provenance == .edited)
                    return isSpared ? nil : document(sample, provenance, isTagged: isTagged)
                }
            }
        }
    }

    /// One document.
    ///
    /// - Parameter isTagged: Whether each word has a tag, up to ``maxTags``.
    public static func document(
        _ sample: ContractTexts.Sample, _ provenance: Provenance, isTagged: Bool
    ) -> Document {
        let bytes = Array(sample.text.utf8)
        let id = DocumentID("\(sample.name)/\(provenance.rawValue)\(isTagged ? "/tagged" : "")")
        let uri = "contract:\(sample.name)"
        var document: Document
        switch provenance {
        case .untracked:
            document = Document(
                id: id, origin: Origin(uri: uri, range: base..<base + bytes.count), text: Text(sample.text))
        case .tracked:
            let text = Text(validUTF8: bytes[...], base: base)
            document = Document(id: id, origin: Origin(uri: uri, range: base..<base + bytes.count), text: text)
        case .edited:
            document = edited(id, uri, bytes)
        }
        if isTagged { document.tags = wordTags(document.text) }
        return document
    }

    /// A document whose text stood between two lines that a stage has removed.
    private static func edited(_ id: DocumentID, _ uri: String, _ bytes: [UInt8]) -> Document {
        let (head, tail) = (Array("سطر أول\n".utf8), Array("\nlast".utf8))
        let source = head + bytes + tail
        let text = Text(validUTF8: source[...], base: base)
        var document = Document(id: id, origin: Origin(uri: uri, range: base..<base + source.count), text: text)
        document.edit { $0.copy(head.count..<head.count + bytes.count) }
        return document
    }

    private static func wordTags(_ text: Text) -> [TextTag] {
        var tags: [TextTag] = []
        for word in text.words {
            if tags.count == maxTags { break }
            tags.append(
                TextTag(
                    layer: wordLayer, label: "word", utf8Range: word.utf8Range, attributes: ["number": .int(tags.count)]
                ))
        }
        return tags
    }
}
