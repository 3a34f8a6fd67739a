// SPDX-License-Identifier: Apache-2.0

/// What a profile does to whole blocks of bytes.
struct FoldingBlockRules {
    private let lengths: LengthRules
    private let letters: LetterRules

    init(_ profile: FoldingProfile) {
        lengths = LengthRules(profile)
        letters = LetterRules(profile)
    }

    /// Folds whole blocks until one holds a character that may change its length; returns where it begins.
    @inline(never)
    func copy(
        _ source: Span<UInt8>, from start: Int, to end: Int, into text: inout MutableSpan<UInt8>, shift: Int
    ) -> Int {
        var position = start
        while position <= end {
            let block = FoldingBlock(source, at: position)
            if block.changesLength(lengths) { break }
            block.store(letters, to: &text, at: position &+ shift)
            position &+= 16
        }
        return position
    }
}
