// SPDX-License-Identifier: Apache-2.0

/// Reads the JSON of pages as it is found in the wild.
///
/// What RFC 8259 allows is read as it says. Beyond it, comments and CDATA marks around or between values, missing and
/// doubled commas, raw line ends and unescaped quotes in strings, several values after one another, and a text that ends
/// too early are read as they were meant; what makes no sense is passed over. Nothing is an error: half of an article's
/// data is better than none. `WarraqJSON`, which reads records, refuses all of that, for good reasons.
struct LinkedParser {
    var nodes: [LinkedTape.Node] = []
    var roots: [Int32] = []

    /// An open object or array, and the last value in it.
    private var open: [(node: Int32, last: Int32)] = []
    private var key: LinkedKey?
    private var position = 0

    static var maxBytes: Int { 1 << 20 }
    static var maxNodes: Int { 20_000 }
    static var maxDepth: Int { 64 }

    private var isInObject: Bool {
        guard let top = open.last else { return false }
        return nodes[Int(top.node)].kind == .object
    }

    /// Reads a text; behind the first ``maxBytes``, ``maxNodes`` or below ``maxDepth`` it is left.
    ///
    /// - Complexity: O(bytes).
    mutating func parse(_ bytes: Span<UInt8>) {
        let bytes = bytes.extracting(0..<min(bytes.count, LinkedParser.maxBytes))
        while position < bytes.count, nodes.count < LinkedParser.maxNodes, open.count <= LinkedParser.maxDepth {
            step(bytes)
        }
    }

    private mutating func step(_ bytes: Span<UInt8>) {
        let byte = bytes[position]
        switch byte {
        case 0x7B, 0x5B:  // { [
            let node = add(byte == 0x7B ? .object : .array, position..<position)
            open.append((node, -1))
            position += 1
        case 0x7D, 0x5D:  // } ]
            close(byte == 0x7D ? .object : .array)
            position += 1
        case 0x22: takeString(bytes)
        case 0x2F: skipComment(bytes)
        case 0x2D, 0x30...0x39, 0x40...0x5A, 0x61...0x7A: takeScalar(bytes)
        default: position += 1
        }
    }

    private mutating func add(_ kind: LinkedTape.Kind, _ range: Range<Int>) -> Int32 {
        let node = Int32(truncatingIfNeeded: nodes.count)
        let key = isInObject ? self.key ?? .other : .other
        nodes.append(
            LinkedTape.Node(
                kind: kind, key: key,
                range: Int32(truncatingIfNeeded: range.lowerBound)..<Int32(truncatingIfNeeded: range.upperBound)))
        self.key = nil
        guard let top = open.last else {
            roots.append(node)
            return node
        }
        if top.last < 0 { nodes[Int(top.node)].first = node } else { nodes[Int(top.last)].next = node }
        open[open.count - 1].last = node
        return node
    }

    /// Closes the innermost open value of a kind and those in it; a bracket that nothing opened is passed over.
    private mutating func close(_ kind: LinkedTape.Kind) {
        key = nil
        guard let index = open.lastIndex(where: { nodes[Int($0.node)].kind == kind }) else { return }
        open.removeSubrange(index...)
    }

    private mutating func takeString(_ bytes: Span<UInt8>) {
        let start = position + 1
        let end = LinkedParser.endOfString(bytes, from: start)
        position = min(end + 1, bytes.count)
        if isInObject, key == nil, nextMark(bytes) == 0x3A {
            key = LinkedKey.table[bytes.extracting(start..<end)] ?? .other
        } else {
            _ = add(.string, start..<end)
        }
    }

    /// The quote that ends a string: one with a comma, colon, bracket or the end behind it.
    ///
    /// In JSON every such quote has one of them behind it, so only strings with unescaped quotes in them are read otherwise.
    private static func endOfString(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x5C: offset += 2
            case 0x22:
                if endsString(bytes, behind: offset + 1) { return offset }
                offset += 1
            default: offset += 1
            }
        }
        return bytes.count
    }

    private static func endsString(_ bytes: Span<UInt8>, behind start: Int) -> Bool {
        let mark = skipBlanks(bytes, from: start)
        guard mark < bytes.count else { return true }
        switch bytes[mark] {
        case 0x3A, 0x7D, 0x5D, 0x2F, 0x3C: return true  // : } ] and comments
        case 0x22: return mark > start  // a comma was left out
        case 0x2C:
            let next = skipBlanks(bytes, from: mark + 1)
            guard next < bytes.count else { return true }
            switch bytes[next] {
            case 0x22, 0x7B, 0x5B, 0x7D, 0x5D, 0x2C, 0x2D, 0x2F, 0x30...0x39: return true
            default: return isLiteral(bytes, at: next)
            }
        default: return false
        }
    }

    private static func isLiteral(_ bytes: Span<UInt8>, at start: Int) -> Bool {
        var end = start
        while end < bytes.count, end - start < 6, isWord(bytes[end]) { end += 1 }
        let word = bytes.extracting(start..<end)
        return WordHash.of(word) == WordHash.of("null") || WordHash.of(word) == WordHash.of("true")
            || WordHash.of(word) == WordHash.of("false")
    }

    private static func skipBlanks(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
        return offset
    }

    private func nextMark(_ bytes: Span<UInt8>) -> UInt8 {
        let offset = LinkedParser.skipBlanks(bytes, from: position)
        return offset < bytes.count ? bytes[offset] : 0
    }

    /// Reads a number, a literal, or a key without quotes.
    private mutating func takeScalar(_ bytes: Span<UInt8>) {
        let start = position
        while position < bytes.count, LinkedParser.isWord(bytes[position]) { position += 1 }
        if isInObject, key == nil {
            if nextMark(bytes) == 0x3A { key = LinkedKey.table[bytes.extracting(start..<position)] ?? .other }
        } else if !open.isEmpty {
            _ = add(.scalar, start..<position)
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x40...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }

    /// Passes over `/* … */` and `// …`.
    private mutating func skipComment(_ bytes: Span<UInt8>) {
        position += 1
        guard position < bytes.count else { return }
        let isBlock = bytes[position] == 0x2A
        guard isBlock || bytes[position] == 0x2F else { return }
        while position < bytes.count {
            if !isBlock, bytes[position] == 0x0A || bytes[position] == 0x5B { return }  // `//<![CDATA[` in one line
            if isBlock, bytes[position] == 0x2F, bytes[position - 1] == 0x2A { return position += 1 }
            position += 1
        }
    }
}
