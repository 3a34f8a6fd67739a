// SPDX-License-Identifier: Apache-2.0

/// What the tokenizer has found; the particulars lie in the tokenizer.
enum TokenKind: UInt8 {
    /// Characters, in `text`; no U+0000 among them.
    case text
    /// One U+0000, which some places drop and others replace.
    case null
    case startTag
    case endTag
    /// In `text`.
    case comment
    /// In `doctype`.
    case doctype
    case end
}

/// Bytes of the input, or of the side buffer where the input says it otherwise than the text is.
struct TextRun {
    var start: Int
    var end: Int
    /// Whether the range lies in the side buffer.
    var isSide: Bool
    /// What stands for it in the input.
    var source: Range<Int>

    init(input range: Range<Int>) {
        start = range.lowerBound
        end = range.upperBound
        isSide = false
        source = range
    }

    init(side range: Range<Int>, source: Range<Int>) {
        start = range.lowerBound
        end = range.upperBound
        isSide = true
        self.source = source
    }

    var isEmpty: Bool { start >= end }

    /// The first bytes, and what is left.
    ///
    /// A run of the side buffer is not told apart: both parts name the whole source.
    func split(at count: Int) -> (TextRun, TextRun) {
        var (head, tail) = (self, self)
        head.end = start + count
        tail.start = start + count
        if !isSide {
            head.source = head.start..<head.end
            tail.source = tail.start..<tail.end
        }
        return (head, tail)
    }
}

/// A document type declaration.
struct Doctype: Sendable, Equatable {
    var name: [UInt8]?
    var publicID: [UInt8]?
    var systemID: [UInt8]?
    var forcesQuirks = false
}

/// The end of a text in the input or in the side buffer, packed.
package struct StoredText: Sendable {
    private let position: UInt32
    package let length: UInt32

    init(_ run: TextRun) {
        position = UInt32(truncatingIfNeeded: run.start) | (run.isSide ? 0x8000_0000 : 0)
        length = UInt32(truncatingIfNeeded: run.end - run.start)
    }

    package var isSide: Bool { position & 0x8000_0000 != 0 }
    package var range: Range<Int> {
        let start = Int(position & 0x7FFF_FFFF)
        return start..<(start + Int(length))
    }
}

/// An attribute of an element.
package struct StoredAttribute: Sendable {
    /// In foreign elements with this bit where the prefix of the name stands for a namespace.
    package static var namespaced: UInt32 { 0x8000_0000 }

    package internal(set) var name: UInt32
    package let value: StoredText
    /// From the first byte of the name to the end of the value, quotes included.
    let sourceStart: UInt32
    let sourceEnd: UInt32
    /// Where the value stands in the source, without quotes.
    package let valueSourceStart: UInt32
    package let valueSourceEnd: UInt32
}
