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
    private let table: FoldingTable
    private let blockRules: FoldingBlockRules?

    /// Compiles a profile: some hundred microseconds, once for each stage.
    public init(_ profile: FoldingProfile = .search) {
        self.profile = profile
        table = FoldingTable(profile)
        blockRules = profile.rules == FoldingProfile.search.rules ? nil : FoldingBlockRules(profile)
    }

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
        var bulk = alignment.beginBulk(at: sourceOffset)
        run(source, into: &text, bulk: &bulk, mode: RecordingAlignment.self)
        alignment.endBulk(bulk)
    }

    /// Appends the folded text.
    public func fold(_ source: Span<UInt8>, into text: inout [UInt8]) {
        var bulk = AlignmentBuilder.Bulk()
        run(source, into: &text, bulk: &bulk, mode: WithoutAlignment.self)
    }

    /// Returns a folded word, as for the keys of a gazetteer.
    public func fold(_ word: String) -> String {
        var text: [UInt8] = []
        fold(Array(word.utf8).span, into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Gives the kernel room for text and breakpoints until it is through.
    private func run<Mode: FoldingMode>(
        _ source: Span<UInt8>, into text: inout [UInt8], bulk: inout AlignmentBuilder.Bulk, mode: Mode.Type
    ) {
        let kernel = FoldingKernel<Mode>(table: table, blockRules: blockRules)
        let slack = FoldingKernel<Mode>.slack
        var state = FoldingState(textCount: text.count, bulk: bulk)
        while state.position < source.count {
            // Folded text is hardly ever longer than its source; where it is, the room grows by a factor.
            let room = source.count - state.position + (state.position == 0 ? 0 : state.target / 2) + 2 * slack
            let free = text.count - state.target
            if free < room { text.append(contentsOf: repeatElement(0, count: room - free)) }
            if Mode.records { bulk.reserve(state.breakpointCount + 2 * slack) }
            var bytes = text.mutableSpan
            var breakpoints = bulk.storage.mutableSpan
            kernel.run(source, into: &bytes, breakpoints: &breakpoints, state: &state)
        }
        bulk.finish(count: state.breakpointCount, targetCount: state.target + state.targetShift)
        text.removeLast(text.count - state.target)
    }
}
