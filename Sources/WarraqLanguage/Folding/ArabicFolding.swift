// SPDX-License-Identifier: Apache-2.0

public import WarraqUnicode

/// Folds spellings of Arabic-script text onto one, by a ``FoldingProfile``.
///
/// Text in other scripts passes as it is. Bytes that are not UTF-8 pass as they are, too.
/// Replacements of a character by one of the same length stand in the alignment as copied; other ones are replaced runs
/// of one character each.
public struct ArabicFolding: Sendable {
    /// The profile in use.
    public let profile: FoldingProfile
    private let scalars: ScalarFolding

    /// Compiles a profile: some hundred microseconds, once for each stage.
    public init(_ profile: FoldingProfile = .search) {
        self.profile = profile
        scalars = ScalarFolding(
            table: FoldingTable(profile.mappings, row: 0x0600, context: KurdishLetters(profile.rules)))
    }

    /// Tells whether a text may change; a no is sure, a yes means that the text has to be folded to know.
    ///
    /// - Complexity: O(bytes up to the first change). Allocates nothing.
    public func mayChange(_ source: Span<UInt8>) -> Bool { scalars.mayChange(source) }

    /// Appends the folded text, and to the builder how it maps to the source.
    ///
    /// - Parameters:
    ///   - source: UTF-8 text of any size.
    ///   - text: Gets the folded bytes behind those it has.
    ///   - alignment: Gets the runs behind those it has, with source offsets counted from `sourceOffset` on.
    ///   - sourceOffset: Where `source` begins in the text that the alignment leads to.
    /// - Complexity: O(bytes); the folded text can be up to eleven times as long (U+FDFA).
    public func fold(
        _ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder, sourceOffset: Int = 0
    ) {
        scalars.fold(source, into: &text, alignment: &alignment, sourceOffset: sourceOffset)
    }

    /// Appends the folded text.
    public func fold(_ source: Span<UInt8>, into text: inout [UInt8]) {
        scalars.fold(source, into: &text)
    }

    /// Returns a folded word, as for the keys of a gazetteer.
    public func fold(_ word: String) -> String {
        var text: [UInt8] = []
        fold(Array(word.utf8).span, into: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
