// SPDX-License-Identifier: Apache-2.0

/// How much less likely a text is in each language of a model than in the likeliest one, n-gram by n-gram.
struct NgramScores {
    /// Deficits by lane, in steps of ``LanguageModel/step``.
    private(set) var deficits: [Int]
    /// How many letters and word ends had a row.
    let symbols: Int
    /// How many words there were; in a script whose marks cut words, how many pieces.
    let words: Int
    /// About how many of the words were different.
    let differentWords: Double
    /// Whether words are whole, and not cut by marks.
    let wordsAreWhole: Bool

    /// Adds the rows of a text's letters.
    ///
    /// Each letter and word end takes the row of the longest n-gram, up to five symbols, that ends in it. Letters of other
    /// scripts end a word's context without a row.
    ///
    /// - Parameter text: UTF-8; invalid bytes are no letters.
    /// - Complexity: O(bytes); allocates 64 numbers.
    init(_ text: Span<UInt8>, model: LanguageModel) {
        var reader = NgramReader(model: model)
        let codes = model.codes.span
        var position = 0
        while position < text.count {
            let byte = text[position]
            var code: UInt16
            if byte < 0x80 {
                code = codes[Int(byte)]
                position &+= 1
            } else {
                let (scalar, length) = UTF8Scalars.next(in: text, at: position)
                position &+= length
                code = scalar < UInt32(LanguageModel.codeLimit) ? codes[Int(scalar)] : LanguageModel.foreign
            }
            reader.add(code)
        }
        reader.add(LanguageModel.separator)
        symbols = reader.tally.count
        (words, differentWords) = (reader.words.words, reader.words.different)
        wordsAreWhole = model.marksJoin
        let missing = model.languages.count - model.laneCount
        deficits = reader.tally.totals(model.laneCount) + Array(repeating: Self.unlikely, count: missing)
    }

    /// The deficit of a language that nothing speaks for.
    static let unlikely = 1 << 40

    /// Adds what telltale words cost, if the best language has close relatives.
    ///
    /// - Complexity: O(bytes).
    mutating func weighWords(of text: Span<UInt8>, model: LanguageModel) {
        guard symbols > 0, let best = deficits.indices.min(by: { deficits[$0] < deficits[$1] }),
            let family = model.families.first(where: { $0.contains(lane: best) })
        else { return }
        family.add(to: &deficits, text, codes: model.codes.span)
    }
}

/// The symbols just read, and the sums of their rows.
private struct NgramReader {
    let model: LanguageModel
    var tally = NgramTally()
    var words = WordVariety()
    /// The last five codes, 12 bits each; a word begins with its mark.
    private var window = Self.mark
    private var length = 1

    private static let mark: UInt64 = 1

    init(model: LanguageModel) { self.model = model }

    @inline(__always)
    mutating func add(_ code: UInt16) {
        if code == LanguageModel.transparent { return }
        if code != LanguageModel.separator && code != LanguageModel.cut {
            push(UInt64(code))
        } else if length > 1 {
            // Words of other scripts say nothing about those of this one.
            if window & 0xFFF != UInt64(LanguageModel.foreign) { words.add(window) }
            push(Self.mark)
            (window, length) = (Self.mark, 1)
        }
    }

    @inline(__always)
    private mutating func push(_ code: UInt64) {
        window = (window &<< 12 | code) & 0xFFF_FFFF_FFFF_FFFF
        length = min(5, length &+ 1)
        if code == UInt64(LanguageModel.foreign) { return }
        var size = length
        while size > 0 {
            if let row = model.row(of: window & (1 &<< (UInt64(size) &* 12) &- 1)) {
                return tally.add(LanguageModel.wideRow(at: row))
            }
            size &-= 1
        }
    }
}
