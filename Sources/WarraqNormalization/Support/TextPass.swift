// SPDX-License-Identifier: Apache-2.0

import WarraqCore
import WarraqUnicode

/// One rewriting of a whole text by a tool that appends the new text and, where it is wanted, the way back.
protocol TextPass: Sendable {
    /// Whether anything may have to be changed; false spares the copy.
    func mayChange(_ text: Span<UInt8>) -> Bool
    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8])
    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder)
}

extension Document {
    /// Rewrites the text by a pass; keeps it, and what it is stored in, where nothing changes.
    mutating func rewrite(by pass: some TextPass, scratch: inout AlignmentBuilder) {
        if text.isEmpty || !pass.mayChange(text.utf8.span) { return }
        var rewritten: [UInt8] = []
        guard recordsEdits else {
            pass.rewrite(text.utf8.span, into: &rewritten)
            apply(TextEdit(validUTF8: rewritten[...], alignment: nil))
            return
        }
        scratch.removeAll()
        pass.rewrite(text.utf8.span, into: &rewritten, alignment: &scratch)
        if rewritten[...] == text.utf8 { return }
        apply(TextEdit(validUTF8: rewritten[...], alignment: scratch.finish(sourceCount: text.utf8Count)))
    }
}

extension UnicodeNormalizer: TextPass {
    func mayChange(_ text: Span<UInt8>) -> Bool { firstQuestionableOffset(in: text) != nil }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { normalize(source, into: &text) }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        normalize(source, into: &text, alignment: &alignment)
    }
}

extension CaseMapper: TextPass {
    func mayChange(_ text: Span<UInt8>) -> Bool { true }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { map(source, into: &text) }

    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        map(source, into: &text, alignment: &alignment)
    }
}
