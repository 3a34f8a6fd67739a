// SPDX-License-Identifier: Apache-2.0

/// Builds the tree of a document or fragment from its tokens.
///
/// The rules are those of the WHATWG standard with scripting off. Nothing here recurses, and every walk along the stack
/// of open elements is paid from a budget that grows with the input, so that the time is linear for any input.
/// - SeeAlso: https://html.spec.whatwg.org/#tree-construction
struct TreeBuilder {
    enum Mode: UInt8 {
        case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable, inTableText
        case inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody, inFrameset, afterFrameset
        case afterAfterBody, afterAfterFrameset
    }

    struct OpenElement {
        let node: UInt32
        let tag: Tag
    }

    var tokenizer = Tokenizer()
    var arena = Arena()
    let options: HTMLParserOptions

    var mode = Mode.initial
    /// Where to go back to from `text` and `inTableText`.
    var originalMode = Mode.initial
    var templateModes: [Mode] = []

    var open: [OpenElement] = []
    /// How many elements of each name are open.
    var openCounts = [UInt32](repeating: 0, count: Tag.allCases.count)
    /// How many open elements are not HTML.
    var foreignOpen = 0
    /// Nodes; 0 is a marker.
    var formatting: [UInt32] = []

    var head: UInt32 = 0
    var form: UInt32 = 0
    /// The element that a fragment is parsed for; it is in no tree.
    var context: UInt32 = 0
    var quirks = HTMLQuirksMode.none
    var allowsFrameset = true
    var fosters = false
    var ignoresLineFeed = false
    var pendingText: [TextRun] = []
    /// Attributes that further `html` and `body` tags brought.
    var lateAttributes: [(node: UInt32, attribute: StoredAttribute)] = []
    var lateNames: Set<UInt64> = []

    var selectedContents: [UInt32] = []

    /// The name of the current tag.
    var tag = Tag.other
    private let tags = Tag.allCases

    /// Steps along the stack and the lists so far, what they may come to, and how many elements were repeated.
    var work = 0
    var workBudget = 0
    var clones = 0

    init(options: HTMLParserOptions) {
        self.options = options
        tokenizer.maxAttributes = options.maxAttributes
    }

    /// Reads the whole input.
    mutating func run(_ input: Span<UInt8>) throws(HTMLError) {
        // Of real pages none took more than an eighth of a step for a byte.
        workBudget = 200_000 + 2 * input.count
        while true {
            tokenizer.allowsCDATA = (foreignOpen > 0 || context != 0) && isForeign(adjustedCurrent)
            let kind = tokenizer.next(input)
            switch kind {
            case .text: characters(tokenizer.text, input)
            case .startTag, .endTag:
                tag = tokenizer.name < tags.count - 3 ? tags[Int(tokenizer.name)] : .other
                process(kind, input)
            default: process(kind, input)
            }
            if kind == .end { break }
            if arena.nodes.count > options.maxNodes { throw HTMLError.tooManyNodes(options.maxNodes) }
        }
        finish(input)
    }

    /// Offers a token to the rules until one has taken it.
    private mutating func process(_ kind: TokenKind, _ input: Span<UInt8>) {
        ignoresLineFeed = false
        while true {
            let again = usesForeignRules(kind) ? inForeignContent(kind, input) : dispatch(kind, input)
            if !again { return }
        }
    }

    /// Applies the rules of the insertion mode; answers whether the token must be offered again.
    mutating func dispatch(_ kind: TokenKind, _ input: Span<UInt8>) -> Bool {
        switch mode {
        case .initial: initial(kind)
        case .beforeHTML: beforeHTML(kind)
        case .beforeHead: beforeHead(kind, input)
        case .inHead: inHead(kind, input)
        case .inHeadNoscript: inHeadNoscript(kind, input)
        case .afterHead: afterHead(kind, input)
        case .inBody: inBody(kind, input)
        case .text: inText(kind)
        case .inTable: inTable(kind, input)
        case .inTableText: inTableText(kind, input)
        case .inCaption: inCaption(kind, input)
        case .inColumnGroup: inColumnGroup(kind, input)
        case .inTableBody: inTableBody(kind, input)
        case .inRow: inRow(kind, input)
        case .inCell: inCell(kind, input)
        case .inTemplate: inTemplate(kind, input)
        case .afterBody: afterBody(kind, input)
        case .inFrameset: inFrameset(kind, input)
        case .afterFrameset: afterFrameset(kind, input)
        case .afterAfterBody: afterAfterBody(kind, input)
        case .afterAfterFrameset: afterAfterFrameset(kind, input)
        }
    }

    /// Gives `html` and `body` the attributes that came late.
    private mutating func finish(_ input: Span<UInt8>) {
        if !selectedContents.isEmpty { fillSelectedContents(selectedContents, input) }
        for node in Set(lateAttributes.map { $0.node }) {
            let start = tokenizer.attributes.count
            let own = arena.nodes[Int(node)]
            tokenizer.attributes.append(contentsOf: tokenizer.attributes[Int(own.first)..<Int(own.first + own.second)])
            for late in lateAttributes where late.node == node { tokenizer.attributes.append(late.attribute) }
            arena.nodes[Int(node)].first = UInt32(start)
            arena.nodes[Int(node)].second = UInt32(tokenizer.attributes.count - start)
        }
        for element in open { arena.nodes[Int(element.node)].flags &= ~StoredNode.isOpen }
    }
}
