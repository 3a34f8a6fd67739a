// SPDX-License-Identifier: Apache-2.0

/// What stands in the arena for a node; 44 bytes.
///
/// Number 0 is the document and means none in links.
package struct StoredNode: Sendable {
    package enum Kind: UInt8, Sendable {
        case document, element, text, comment, doctype
    }

    package internal(set) var parent: UInt32 = 0
    package internal(set) var firstChild: UInt32 = 0
    package internal(set) var lastChild: UInt32 = 0
    package internal(set) var next: UInt32 = 0
    package internal(set) var previous: UInt32 = 0
    /// Of an element.
    package internal(set) var name: UInt32 = 0
    package let kind: Kind
    package internal(set) var tag = Tag.other
    package internal(set) var namespace = HTMLNamespace.html
    var flags: UInt8 = 0
    /// By kind.
    ///
    /// Element: the first attribute. Text: the first piece. Comment: the text, packed. Doctype: which one.
    package internal(set) var first: UInt32 = 0
    /// By kind.
    ///
    /// Element: how many attributes. Text: the last piece.
    package internal(set) var second: UInt32 = 0
    package internal(set) var sourceStart: UInt32
    package internal(set) var sourceEnd: UInt32

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
