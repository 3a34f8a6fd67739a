// SPDX-License-Identifier: Apache-2.0

extension HTMLDocument {
    /// Hands over the parts of a text node: their bytes, and where these stand in ``source``.
    ///
    /// Part of a node is what the source holds in one run: mostly there is one part. Its bytes are those of the source
    /// range but for references, line ends and U+0000.
    public func forEachPart(of node: HTMLNode, _ body: (ArraySlice<UInt8>, Range<Int>) -> Void) {
        let own = stored(node)
        guard own.kind == .text else { return }
        guard own.has(StoredNode.hasPieces) else {
            let range = Int(own.sourceStart)..<Int(own.sourceEnd)
            return body(source[range], range)
        }
        var next = own.first
        while next != 0 {
            let piece = arena.pieces[Int(next) - 1]
            body(bytes(of: piece.text), Int(piece.sourceStart)..<Int(piece.sourceEnd))
            next = piece.next
        }
    }

    /// The text of a text node or comment; of other nodes, the texts below them one after the other, those of scripts
    /// and styles included.
    public func text(of node: HTMLNode) -> String {
        var output: [UInt8] = []
        appendText(of: node, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the text of a node, and tells where each part of it went and came from.
    ///
    /// - Parameter onPart: The range of `output` relative to its former end, and the range of ``source``.
    /// - Complexity: O(nodes below and their bytes).
    public func appendText(
        of node: HTMLNode, to output: inout [UInt8],
        onPart: (_ output: Range<Int>, _ source: Range<Int>) -> Void = { _, _ in }
    ) {
        let start = output.count
        let own = stored(node)
        if own.kind == .comment {
            let isSide = own.first & 0x8000_0000 != 0
            let first = Int(own.first & 0x7FFF_FFFF)
            output.append(contentsOf: (isSide ? side : source)[first..<(first + Int(own.second))])
            onPart(0..<(output.count - start), sourceRange(of: node))
            return
        }
        appendParts(of: node, to: &output, start, onPart)
        for below in descendants(of: node) where stored(below).kind == .text {
            appendParts(of: below, to: &output, start, onPart)
        }
    }

    private func appendParts(
        of node: HTMLNode, to output: inout [UInt8], _ start: Int, _ onPart: (Range<Int>, Range<Int>) -> Void
    ) {
        var grown = output
        output = []
        forEachPart(of: node) { bytes, source in
            let from = grown.count
            grown.append(contentsOf: bytes)
            onPart((from - start)..<(grown.count - start), source)
        }
        output = grown
    }
}
