// SPDX-License-Identifier: Apache-2.0

/// What a text looks like, gathered byte by byte; no measure knows a language.
struct TextShape: Sendable {
    /// The length: a letter counts 1, a syllable of kana or Hangul 2, an ideograph 3, about as much as it says.
    var length: Int32 = 0
    /// The part of it in links.
    var linkLength: Int32 = 0
    /// Words; each ideograph is one.
    var words: Int32 = 0
    var digits: Int32 = 0
    var upper: Int32 = 0
    var terminals: Int32 = 0
    var commas: Int32 = 0
    var separators: Int32 = 0
    var symbols: Int32 = 0
    var dashes: Int32 = 0
    /// Words that the page's title has.
    var titleWords: Int32 = 0
    /// Words that the page's description has.
    var describedWords: Int32 = 0
    /// Words that the structured data have in such a sequence.
    var structuredWords: Int32 = 0
    var hash: UInt32 = 0x811C_9DC5
    /// The first and the last visible character.
    var first = ScalarClass.blank
    var last = ScalarClass.blank
    var hasRights = false
    var hasCurrency = false
    var hasAt = false
    private var wordHash: UInt32 = 0
    private var previous: (UInt32, UInt32) = (0, 0)

    /// Whether anything is to be seen.
    var isVisible: Bool { first != .blank }

    /// The hash of a word so far, and none.
    @inline(__always)
    private static var noWord: UInt32 { 0 }

    /// Adds bytes of UTF-8; a word may go on in the next ones.
    mutating func add(_ bytes: ArraySlice<UInt8>, isLink: Bool, vocabulary: borrowing PageVocabulary) {
        add(bytes.span, isLink: isLink, vocabulary: vocabulary)
    }

    private mutating func add(_ bytes: Span<UInt8>, isLink: Bool, vocabulary: borrowing PageVocabulary) {
        var local = self
        let before = local.length
        let classes = ScalarClass.ascii
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                local.add(classes[Int(byte)], UInt32(byte), vocabulary)
                at &+= 1
            } else {
                let (scalar, length) = Self.scalar(bytes, at)
                local.add(ScalarClass.wide(scalar), scalar, vocabulary)
                at &+= length
            }
        }
        if isLink { local.linkLength &+= local.length &- before }
        self = local
    }

    /// Ends the last word.
    mutating func finish(_ vocabulary: borrowing PageVocabulary) { endWord(vocabulary) }

    /// A scalar of valid UTF-8 and its length.
    @inline(__always)
    static func character(_ bytes: Span<UInt8>, _ at: Int) -> (UInt32, Int) {
        bytes[at] < 0x80 ? (UInt32(bytes[at]), 1) : scalar(bytes, at)
    }

    @inline(__always)
    private static func scalar(_ bytes: Span<UInt8>, _ at: Int) -> (UInt32, Int) {
        let lead = UInt32(bytes[at])
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard at &+ length <= bytes.count else { return (0xFFFD, bytes.count &- at) }
        var scalar = lead & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
        for step in 1..<length { scalar = scalar &<< 6 | UInt32(bytes[at &+ step]) & 0x3F }
        return (scalar, length)
    }

    @inline(__always)
    private mutating func add(
        _ kind: ScalarClass, _ scalar: UInt32, _ vocabulary: borrowing PageVocabulary
    ) {
        if kind == .invisible { return }
        if kind.isWord {
            if kind == .ideograph {
                endWord(vocabulary)
                (length, wordHash) = (length &+ 3, 0x9E37 &+ scalar)
                endWord(vocabulary)
            } else {
                let folded = kind == .upper && scalar < 0x80 ? scalar | 0x20 : scalar
                if wordHash == TextShape.noWord { wordHash = 0x811C_9DC5 }
                wordHash = (wordHash ^ folded) &* 0x0100_0193
                length &+= kind == .syllable ? 2 : 1
                digits &+= kind == .digit ? 1 : 0
                upper &+= kind == .upper ? 1 : 0
            }
        } else {
            endWord(vocabulary)
            if kind == .blank { return }
            count(kind)
        }
        if first == .blank { first = kind }
        last = kind
    }

    private mutating func count(_ kind: ScalarClass) {
        switch kind {
        case .terminal: terminals &+= 1
        case .comma: commas &+= 1
        case .separator: separators &+= 1
        case .dash: dashes &+= 1
        case .currency: hasCurrency = true
        case .rights: hasRights = true
        case .at: hasAt = true
        case .symbol: symbols &+= 1
        default: break
        }
    }

    @inline(__always)
    private mutating func endWord(_ vocabulary: borrowing PageVocabulary) {
        if wordHash == TextShape.noWord { return }
        let word = wordHash
        wordHash = TextShape.noWord
        words &+= 1
        hash = (hash ^ word) &* 0x0100_0193
        if vocabulary.title.contains(word) { titleWords &+= 1 }
        if vocabulary.description.contains(word) { describedWords &+= 1 }
        if !vocabulary.structured.isEmpty {
            let sequence = WordFilter.sequence(previous.0, previous.1, word)
            if vocabulary.structured.contains(sequence) { structuredWords &+= 1 }
            previous = (previous.1, word)
        }
    }
}
