// SPDX-License-Identifier: Apache-2.0

import WarraqCore
public import WarraqLanguage
public import WarraqUnicode

/// One rewriting of a whole text by a tool that appends the new text and, where it is wanted, the way back.
public protocol TextPass: Sendable {
    /// Whether anything may have to be changed; false spares the copy.
    func mayChange(_ text: Span<UInt8>) -> Bool
    /// Appends the new text.
    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8])
    /// Appends the new text, and to the builder how it maps to the source.
    func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder)
}

extension Document {
    /// Rewrites the text by a pass; keeps it, and what it is stored in, where nothing changes.
    ///
    /// - Returns: Whether anything was changed.
    @discardableResult
    mutating func rewrite(by pass: some TextPass, scratch: inout AlignmentBuilder) -> Bool {
        if text.isEmpty || !pass.mayChange(text.utf8.span) { return false }
        var rewritten: [UInt8] = []
        guard recordsEdits else {
            pass.rewrite(text.utf8.span, into: &rewritten)
            if rewritten.span.isSame(as: text.utf8.span) { return false }
            apply(TextEdit(validUTF8: rewritten[...], alignment: nil))
            return true
        }
        scratch.removeAll()
        pass.rewrite(text.utf8.span, into: &rewritten, alignment: &scratch)
        if rewritten.span.isSame(as: text.utf8.span) { return false }
        apply(TextEdit(validUTF8: rewritten[...], alignment: scratch.finish(sourceCount: text.utf8Count)))
        return true
    }
}

extension UnicodeNormalizer: TextPass {
    /// The quick check.
    public func mayChange(_ text: Span<UInt8>) -> Bool { firstQuestionableOffset(in: text) != nil }

    /// Normalizes.
    public func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { normalize(source, into: &text) }

    /// Normalizes, with the way back.
    public func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        normalize(source, into: &text, alignment: &alignment)
    }
}

extension CaseMapper: TextPass {
    /// Always.
    public func mayChange(_ text: Span<UInt8>) -> Bool { true }

    /// Maps case.
    public func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { map(source, into: &text) }

    /// Maps case, with the way back.
    public func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        map(source, into: &text, alignment: &alignment)
    }
}

extension ArabicFolding: TextPass {
    /// Folds.
    public func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { fold(source, into: &text) }

    /// Folds, with the way back.
    public func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        fold(source, into: &text, alignment: &alignment)
    }
}

extension ScalarFolding: TextPass {
    /// Folds.
    package func rewrite(_ source: Span<UInt8>, into text: inout [UInt8]) { fold(source, into: &text) }

    /// Folds, with the way back.
    package func rewrite(_ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder) {
        fold(source, into: &text, alignment: &alignment)
    }
}
