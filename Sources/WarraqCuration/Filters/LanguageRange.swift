// SPDX-License-Identifier: Apache-2.0

/// A language that is asked for: `ar` stands for `ar`, `ar-EG` and so on, `sr-Latn` for Serbian in Latin letters.
struct LanguageRange: Hashable {
    /// The primary subtag in lower case.
    let language: String
    /// The other subtags in lower case.
    private let rest: [String]

    /// Reads a tag; nil if it is none.
    ///
    /// Languages have two or three letters; longer subtags are not registered: `arabic` is a name.
    init?(_ tag: String) {
        let parts = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, 2...3 ~= first.utf8.count, first.utf8.allSatisfy({ $0 &- 97 <= 25 }),
            parts.dropFirst().allSatisfy({ 1...8 ~= $0.utf8.count && $0.utf8.allSatisfy(LanguageRange.isTagByte) })
        else { return nil }
        (language, rest) = (String(first), parts.dropFirst().map(String.init))
    }

    /// What is wrong with the first text that is no tag; nil if all are tags.
    static func complaint<Tags: Sequence<String>>(about tags: Tags) -> (message: String, hint: String)? {
        tags.first { LanguageRange($0) == nil }.map {
            (
                "has '\($0)', which is no language tag",
                "two or three letters, then script or region: ar, en, sr-Latn, pt-BR"
            )
        }
    }

    private static func isTagByte(_ byte: UInt8) -> Bool { byte &- 97 <= 25 || byte &- 48 <= 9 }

    /// Whether it asks for a script or region as well.
    var isNarrow: Bool { !rest.isEmpty }

    /// Whether a document's language is meant: its tag begins with this one, or its script makes up for what the tag leaves out.
    ///
    /// - Parameter script: The ISO 15924 code of the document's script; nil if it is not known.
    func contains(_ tag: String, script: String?) -> Bool {
        var parts = tag.lowercased().split(separator: "-").map(String.init)
        guard parts.first == language else { return false }
        parts.removeFirst()
        if let script, !parts.contains(where: { $0.utf8.count == 4 }) { parts.insert(script.lowercased(), at: 0) }
        // Without a script the region may come first.
        return parts.starts(with: rest) || parts.dropFirst().starts(with: rest)
    }
}
