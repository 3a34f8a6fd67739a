// SPDX-License-Identifier: Apache-2.0

public import WarraqCore
import WarraqUnicode

/// Makes white space plain: one space between words, LF between lines, few blank lines, none at the ends.
///
/// White space is Unicode's White_Space, no-break spaces among it; a line ends at LF, CRLF, CR, NEL, LS, PS, VT or FF. Zero-width
/// characters are not white space and stay. Normalizing twice is normalizing once.
public struct NormalizeWhitespace: Transform {
    /// The options of `normalize.whitespace`.
    public struct Options: StageOptions {
        /// How many blank lines may follow one another.
        public var maxBlankLines = 1
        /// Whether white space at the start of a line stays.
        public var keepIndentation = false

        /// The options' schema.
        public static let schema = OptionSchema<Options>(
            .int(
                "max_blank_lines", \.maxBlankLines, in: 0...100, unit: "lines",
                "How many blank lines may follow one another."),
            .bool("keep_indentation", \.keepIndentation, "Whether white space at the start of a line stays as it is."))

        /// One blank line, no indentation.
        public init() {}
    }

    /// `normalize.whitespace`.
    public static let name: StageName = "normalize.whitespace"
    /// What the stage does.
    public static let summary = "Folds white space to single spaces, line ends to LF, and blank lines to few."
    private let options: Options

    /// Makes the stage.
    public init(options: Options) throws(PipelineError) {
        try Options.schema.validate(options)
        self.options = options
    }

    /// Rewrites the text.
    public var effects: Effects { Effects(reads: [.text], writes: [.text]) }

    /// Rewrites the text if anything in it is to be changed.
    public func process(_ document: inout Document) -> Verdict {
        let pieces = WhitespacePieces(document.text.utf8.span, options)
        if pieces.isUnchanged { return .keep }
        document.edit { editor in
            for piece in pieces.pieces {
                if let text = piece.replacement {
                    editor.replace(piece.range, with: text)
                } else {
                    editor.copy(piece.range)
                }
            }
        }
        return .keep
    }
}

/// What of a text stays and what is replaced; everything else goes.
struct WhitespacePieces {
    struct Piece {
        var range: Range<Int>
        let replacement: String?
    }

    private(set) var pieces: [Piece] = []
    private let count: Int
    private var blankLines = 0
    /// The line end that stands before the next line with text.
    private var pendingEnd: Range<Int>?
    private var pendingBlankEnds: [Range<Int>] = []

    var isUnchanged: Bool {
        if count == 0 { return true }
        return pieces.count == 1 && pieces[0].replacement == nil && pieces[0].range == 0..<count
    }

    init(_ text: Span<UInt8>, _ options: NormalizeWhitespace.Options) {
        count = text.count
        var cursor = LineCursor()
        while let line = cursor.next(in: text) { add(line, text, options) }
    }

    private mutating func add(_ line: Line, _ text: Span<UInt8>, _ options: NormalizeWhitespace.Options) {
        let words = WhitespacePieces.trimmed(line.content, text)
        let end = line.content.upperBound..<line.end
        if words.isEmpty {
            if pendingEnd != nil, pendingBlankEnds.count < options.maxBlankLines, !end.isEmpty {
                pendingBlankEnds.append(end)
            }
            return
        }
        for pending in (pendingEnd.map { [$0] } ?? []) + pendingBlankEnds { put(end: pending, text) }
        pendingBlankEnds = []
        let start = options.keepIndentation ? line.content.lowerBound : words.lowerBound
        copy(start..<words.lowerBound)
        fold(words, text)
        pendingEnd = end
    }

    private mutating func put(end: Range<Int>, _ text: Span<UInt8>) {
        let isPlain = end.count == 1 && text[end.lowerBound] == UInt8(ascii: "\n")
        if isPlain { copy(end) } else { pieces.append(Piece(range: end, replacement: "\n")) }
    }

    /// Copies words and folds the white space between them.
    private mutating func fold(_ range: Range<Int>, _ text: Span<UInt8>) {
        var start = range.lowerBound
        var next = range.lowerBound
        while next < range.upperBound {
            let first = WhitespacePieces.whitespace(at: next, text)
            if first == 0 {
                next += 1
                continue
            }
            var end = next + first
            while end < range.upperBound, case let more = WhitespacePieces.whitespace(at: end, text), more > 0 {
                end += more
            }
            if end - next > 1 || text[next] != UInt8(ascii: " ") {
                copy(start..<next)
                pieces.append(Piece(range: next..<end, replacement: " "))
                start = end
            }
            next = end
        }
        copy(start..<range.upperBound)
    }

    private mutating func copy(_ range: Range<Int>) {
        if range.isEmpty { return }
        if let last = pieces.last, last.replacement == nil, last.range.upperBound == range.lowerBound {
            pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
            pieces.append(Piece(range: range, replacement: nil))
        }
    }

    private static func trimmed(_ range: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, case let length = whitespace(at: start, text), length > 0 { start += length }
        while end > start {
            var last = end - 1
            while last > start, text[last] & 0xC0 == 0x80 { last -= 1 }
            guard whitespace(at: last, text) == end - last else { break }
            end = last
        }
        return start..<end
    }

    /// The length in bytes of the White_Space scalar at an offset, 0 if there is another one.
    static func whitespace(at offset: Int, _ text: Span<UInt8>) -> Int {
        let byte = text[offset]
        if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
        // Only these lead bytes begin a White_Space scalar: C2 (85, A0), E1 (1680), E2 (2000-205F), E3 (3000).
        guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 else { return 0 }
        let (scalar, length) = UnicodeProperties.scalar(at: offset, in: text)
        return UnicodeProperties.isWhitespace(scalar) ? length : 0
    }
}
