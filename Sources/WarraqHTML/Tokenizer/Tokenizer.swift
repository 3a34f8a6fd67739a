// SPDX-License-Identifier: Apache-2.0

/// Cuts HTML into tokens as the WHATWG standard does.
///
/// The whole input is at hand, so that each kind of token is read by code of its own from its first byte to its last,
/// rather than by a machine that moves from state to state with every byte. Tokens are not made: `next` answers the
/// kind, the fields hold the rest. Bytes from 0x80 on pass unseen.
/// - SeeAlso: https://html.spec.whatwg.org/#tokenization
struct Tokenizer {
    /// How the bytes from here on are read.
    enum Mode: UInt8 {
        case data, rcdata, rawtext, script, plaintext, cdata
    }

    var mode = Mode.data
    /// The next byte to read.
    var position = 0
    /// Whether `<![CDATA[` opens a section here: the current node is no HTML element.
    var allowsCDATA = false
    /// The name that an end tag must have to end raw text.
    var lastStartTag: UInt32 = 0
    /// The most attributes that an element keeps.
    var maxAttributes = Int.max

    var names = NameTable.known
    /// Texts that are written otherwise in the input.
    var side: [UInt8] = []
    /// The attributes of all tags so far; those of the current one start at `firstAttribute`.
    var attributes: [StoredAttribute] = []

    // The current token.
    var tokenStart = 0
    var name: UInt32 = 0
    var isSelfClosing = false
    var firstAttribute = 0
    var text = TextRun(input: 0..<0)
    var doctype = Doctype()

    var scriptEscape = ScriptEscape.none
    /// By name: the last tag that had an attribute of it.
    private var attributeSeenIn: [UInt32] = []
    private var tagSerial: UInt32 = 0

    /// Reads the next token.
    mutating func next(_ input: Span<UInt8>) -> TokenKind {
        while true {
            tokenStart = position
            if position >= input.count { return .end }
            let token: TokenKind? =
                switch mode {
                case .data: nextData(input)
                case .rcdata: nextRaw(input, references: true)
                case .rawtext: nextRaw(input, references: false)
                case .script: nextScript(input)
                case .plaintext: nextPlain(input)
                case .cdata: nextSection(input)
                }
            if let token { return token }
        }
    }

    /// Starts the attributes of a tag.
    mutating func beginAttributes() {
        firstAttribute = attributes.count
        tagSerial &+= 1
    }

    /// Keeps an attribute unless the tag has one of the name already, or too many.
    mutating func append(_ attribute: StoredAttribute) {
        let id = Int(attribute.name)
        if id >= attributeSeenIn.count {
            attributeSeenIn.append(contentsOf: repeatElement(0, count: names.count - attributeSeenIn.count))
        }
        if attributeSeenIn[id] == tagSerial || attributes.count - firstAttribute >= maxAttributes { return }
        attributeSeenIn[id] = tagSerial
        attributes.append(attribute)
    }

    /// Answers the input from the token's start up to `end` as text, and goes on there.
    mutating func emitText(upTo end: Int) -> TokenKind {
        text = TextRun(input: position..<end)
        position = end
        return .text
    }

    /// Answers what has been appended to the side buffer from `start` on as the text for the next `length` bytes.
    mutating func emitSide(from start: Int, length: Int) -> TokenKind {
        text = TextRun(side: start..<side.count, source: position..<(position + length))
        position += length
        return .text
    }

    /// Answers one code point that stands for the next `length` bytes.
    mutating func emit(_ scalar: UInt32, length: Int) -> TokenKind {
        let start = side.count
        UTF8Encoding.append(scalar, to: &side)
        return emitSide(from: start, length: length)
    }

    mutating func emit(_ reference: CharacterReference) -> TokenKind {
        let start = side.count
        append(reference)
        return emitSide(from: start, length: reference.length)
    }

    mutating func append(_ reference: CharacterReference) {
        UTF8Encoding.append(reference.first, to: &side)
        if reference.second != 0 { UTF8Encoding.append(reference.second, to: &side) }
    }

    /// A carriage return at `position`: of a pair it is passed over, alone it is a line feed.
    mutating func carriageReturn(_ input: Span<UInt8>) -> TokenKind? {
        if position + 1 < input.count, input[position + 1] == 0x0A {
            position += 1
            return nil
        }
        return emit(0x0A, length: 1)
    }
}
