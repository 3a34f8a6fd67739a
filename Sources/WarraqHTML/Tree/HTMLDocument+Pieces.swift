// SPDX-License-Identifier: Apache-2.0

/// A run of a text node's bytes, for those who read many of them.
package struct HTMLTextPiece: Sendable {
    /// Where the bytes lie: in ``HTMLDocument/side`` or in ``HTMLDocument/source``.
    package let range: Range<Int>
    /// Whether the bytes lie aside, since the source says it otherwise.
    package let isSide: Bool
    /// What stands for them in the source.
    package let source: Range<Int>
}

extension HTMLDocument {
    /// Hands over the pieces of a text node, mostly one.
    ///
    /// - Parameter id: The number of a text node.
    @inline(__always)
    package func forEachPiece(of id: UInt32, _ body: (HTMLTextPiece) -> Void) {
        let own = arena.nodes[Int(id)]
        guard own.kind == .text else { return }
        guard own.has(StoredNode.hasPieces) else {
            let range = Int(own.sourceStart)..<Int(own.sourceEnd)
            return body(HTMLTextPiece(range: range, isSide: false, source: range))
        }
        var next = own.first
        while next != 0 {
            let piece = arena.pieces[Int(next) - 1]
            let source = Int(piece.sourceStart)..<Int(piece.sourceEnd)
            body(HTMLTextPiece(range: piece.text.range, isSide: piece.text.isSide, source: source))
            next = piece.next
        }
    }
}
