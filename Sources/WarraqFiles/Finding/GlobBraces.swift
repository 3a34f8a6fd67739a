// SPDX-License-Identifier: Apache-2.0

/// Writes out the alternatives of a pattern: `a{b,c}` becomes `ab` and `ac`.
struct GlobBraces {
    /// The most patterns that one may stand for.
    static let limit = 1_000

    /// Returns the patterns without braces, in the order in which they are written.
    static func expand(_ pattern: ArraySlice<UInt8>) -> Result<[[UInt8]], GlobMistake> {
        var results: [[UInt8]] = [[]]
        var rest = pattern
        while let byte = rest.first {
            var alternatives: [[UInt8]]
            if byte == UInt8(ascii: "{") {
                guard let group = takeGroup(&rest) else { return .failure(GlobMistake("'{' without '}'")) }
                alternatives = []
                for member in group {
                    switch expand(member) {
                    case .success(let expanded): alternatives += expanded
                    case .failure(let mistake): return .failure(mistake)
                    }
                    guard alternatives.count <= limit else { return .failure(tooMany) }
                }
            } else {
                alternatives = [Array(takePlain(&rest))]
            }
            guard results.count * alternatives.count <= limit else { return .failure(tooMany) }
            results = results.flatMap { start in alternatives.map { start + $0 } }
        }
        return .success(results)
    }

    private static let tooMany = GlobMistake("braces stand for more than \(limit) patterns")

    /// Takes a group with its braces and returns its members.
    private static func takeGroup(_ rest: inout ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        var members: [ArraySlice<UInt8>] = []
        var (depth, index, start) = (0, rest.startIndex, rest.startIndex + 1)
        while index < rest.endIndex {
            switch rest[index] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ","):
                if depth == 1 {
                    members.append(rest[start..<index])
                    start = index + 1
                }
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 {
                    members.append(rest[start..<index])
                    rest = rest[(index + 1)...]
                    return members
                }
            default: index = endOfUnit(rest, index) - 1
            }
            index += 1
        }
        return nil
    }

    /// Takes all up to the next opening brace.
    private static func takePlain(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var index = rest.startIndex
        while index < rest.endIndex, rest[index] != UInt8(ascii: "{") { index = endOfUnit(rest, index) }
        defer { rest = rest[index...] }
        return rest[..<index]
    }

    /// Returns where an escaped character or a whole `[...]` ends, in which braces mean themselves; else the next index.
    private static func endOfUnit(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int {
        if bytes[index] == UInt8(ascii: "\\") { return min(index + 2, bytes.endIndex) }
        guard bytes[index] == UInt8(ascii: "[") else { return index + 1 }
        let afterFirst = bytes[(index + 1)...].dropFirst()
        return afterFirst.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? index + 1
    }
}
