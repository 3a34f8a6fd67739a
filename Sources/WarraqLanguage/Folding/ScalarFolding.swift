// SPDX-License-Identifier: Apache-2.0

package import WarraqUnicode

/// Replaces single characters by others, or drops them, with the way back: what ``ArabicFolding`` does by its profiles.
///
/// Fast where most characters that change, and most of the text around them, stand in one row of 256 characters of two bytes.
package struct ScalarFolding: Sendable {
    private let table: FoldingTable

    init(table: FoldingTable) {
        self.table = table
    }

    /// Compiles rules.
    ///
    /// - Parameters:
    ///   - mappings: What becomes of each character below U+10000, nothing where it is dropped; ASCII is not looked at.
    ///   - row: The first character of the row, a multiple of 256 from U+0100 to U+0700.
    package init(_ mappings: [UInt32: [UInt32]], row: UInt32) {
        table = FoldingTable(mappings, row: row)
    }

    /// Tells whether a text may change; a no is sure.
    package func mayChange(_ source: Span<UInt8>) -> Bool {
        FoldingKernel<WithoutAlignment>(table: table).mayChange(source)
    }

    /// Appends the new text, and to the builder how it maps to the source.
    package func fold(
        _ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder, sourceOffset: Int = 0
    ) {
        var bulk = alignment.beginBulk(at: sourceOffset)
        run(source, into: &text, bulk: &bulk, mode: RecordingAlignment.self)
        alignment.endBulk(bulk)
    }

    /// Appends the new text.
    package func fold(_ source: Span<UInt8>, into text: inout [UInt8]) {
        var bulk = AlignmentBuilder.Bulk()
        run(source, into: &text, bulk: &bulk, mode: WithoutAlignment.self)
    }

    /// Gives the kernel room for text and breakpoints until it is through.
    private func run<Mode: FoldingMode>(
        _ source: Span<UInt8>, into text: inout [UInt8], bulk: inout AlignmentBuilder.Bulk, mode: Mode.Type
    ) {
        let kernel = FoldingKernel<Mode>(table: table)
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
