// SPDX-License-Identifier: Apache-2.0

/// What stands in the arena for a node; 44 bytes.
///
/// Number 0 is the document and means none in links.
struct StoredNode: Sendable {
    enum Kind: UInt8 {
        case document, element, text, comment, doctype
    }

    var parent: UInt32 = 0
    var firstChild: UInt32 = 0
    var lastChild: UInt32 = 0
    var next: UInt32 = 0
    var previous: UInt32 = 0
    /// Of an element.
    var name: UInt32 = 0
    let kind: Kind
    var tag = Tag.other
    var namespace = HTMLNamespace.html
    var flags: UInt8 = 0
    /// By kind.
    ///
    /// Element: the first attribute. Text: the first piece. Comment: the text, packed. Doctype: which one.
    var first: UInt32 = 0
    /// By kind.
    ///
    /// Element: how many attributes. Text: the last piece.
    var second: UInt32 = 0
    var sourceStart: UInt32
    var sourceEnd: UInt32

    init(kind: Kind, source: Range<Int>) {
        self.kind = kind
        sourceStart = UInt32(truncatingIfNeeded: source.lowerBound)
        sourceEnd = UInt32(truncatingIfNeeded: source.upperBound)
    }

    /// Whether the element is on the stack of open elements.
    static var isOpen: UInt8 { 1 }
    /// Whether the element is among the active formatting elements.
    static var isFormatting: UInt8 { 2 }
    /// An `annotation-xml` that holds HTML.
    static var holdsHTML: UInt8 { 4 }
    /// A text whose bytes are not its source range: its pieces are listed.
    static var hasPieces: UInt8 { 8 }

    func has(_ flag: UInt8) -> Bool { flags & flag != 0 }
}

/// A part of a text that the source does not hold in one run.
struct TextPiece: Sendable {
    let text: StoredText
    let sourceStart: UInt32
    var sourceEnd: UInt32
    /// The piece that follows, counted from 1; 0 behind the last.
    var next: UInt32 = 0

    init(_ run: TextRun) {
        text = StoredText(run)
        sourceStart = UInt32(truncatingIfNeeded: run.source.lowerBound)
        sourceEnd = UInt32(truncatingIfNeeded: run.source.upperBound)
    }
}

/// Whose vocabulary an element belongs to.
public enum HTMLNamespace: UInt8, Sendable, Hashable {
    /// HTML itself.
    case html
    /// SVG, below an `svg` element.
    case svg
    /// MathML, below a `math` element.
    case math
}
