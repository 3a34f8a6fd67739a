// SPDX-License-Identifier: Apache-2.0

/// One name of a pattern, between slashes.
struct GlobComponent: Sendable, Hashable {
    enum Token: Sendable, Hashable {
        case unit(PathUnit)
        case anyOne
        case anyRun
        case set([ClosedRange<PathUnit>], negated: Bool)

        func matches(_ unit: PathUnit) -> Bool {
            switch self {
            case .unit(let own): own == unit
            case .anyOne, .anyRun: true
            case .set(let ranges, let negated): ranges.contains { $0.contains(unit) } != negated
            }
        }
    }

    let tokens: [Token]
    /// Whether the component is `**`, which stands for any number of folders.
    let isRecursive: Bool
    /// The name itself if no wildcard stands in it.
    let literal: Path?

    /// Whether a leading dot is spelled out, so that hidden names may match.
    var namesHidden: Bool { tokens.first == .unit(PathUnit(".")) }

    /// Whether a name matches as a whole; each wildcard stands for whole characters.
    ///
    /// - Complexity: O(tokens × units): after a mismatch only the last `*` is tried again.
    func matches(_ name: [PathUnit]) -> Bool {
        var (token, unit) = (0, 0)
        var retry: (token: Int, unit: Int)?
        while unit < name.count {
            if token < tokens.count, tokens[token] == .anyRun {
                retry = (token + 1, unit)
                token += 1
            } else if token < tokens.count, tokens[token].matches(name[unit]) {
                token += 1
                unit += 1
            } else if let last = retry {
                retry = (last.token, last.unit + 1)
                (token, unit) = (last.token, last.unit + 1)
            } else {
                return false
            }
        }
        return tokens[token...].allSatisfy { $0 == .anyRun }
    }
}

/// Reads one component; a backslash takes the next character as it is.
struct GlobComponentParser {
    private var rest: ArraySlice<PathUnit>
    private var tokens: [GlobComponent.Token] = []

    init(_ bytes: some Sequence<UInt8>) { rest = pathUnits(bytes)[...] }

    /// Returns the component, or what is wrong with it.
    mutating func parse() -> Result<GlobComponent, GlobMistake> {
        let isRecursive = rest.elementsEqual([PathUnit("*"), PathUnit("*")])
        while let unit = rest.popFirst() {
            switch unit.scalar {
            case "*": if tokens.last != .anyRun { tokens.append(.anyRun) }
            case "?": tokens.append(.anyOne)
            case "[":
                guard let set = parseSet() else { return .failure(GlobMistake("'[' without ']'")) }
                tokens.append(set)
            case "\\": tokens.append(.unit(rest.popFirst() ?? unit))
            default: tokens.append(.unit(unit))
            }
        }
        return .success(GlobComponent(tokens: tokens, isRecursive: isRecursive, literal: literal))
    }

    private var literal: Path? {
        var bytes: [UInt8] = []
        for token in tokens {
            guard case .unit(let unit) = token else { return nil }
            if let byte = unit.invalidByte { bytes.append(byte) }
            if let scalar = unit.scalar { bytes += Array(String(Character(scalar)).utf8) }
        }
        return Path(bytes: bytes)
    }

    /// Reads what stands between `[` and `]`; a `]` that comes first is a member.
    private mutating func parseSet() -> GlobComponent.Token? {
        var ranges: [ClosedRange<PathUnit>] = []
        let negated = rest.first == PathUnit("!") || rest.first == PathUnit("^")
        if negated { rest.removeFirst() }
        var isFirst = true
        while var low = rest.popFirst() {
            if low == PathUnit("]"), !isFirst { return .set(ranges, negated: negated) }
            isFirst = false
            if low == PathUnit("\\"), let escaped = rest.popFirst() { low = escaped }
            guard rest.first == PathUnit("-"), let high = rest.dropFirst().first, high != PathUnit("]") else {
                ranges.append(low...low)
                continue
            }
            rest = rest.dropFirst(2)
            // A range that runs backwards holds nothing, as in a shell.
            if low <= high { ranges.append(low...high) }
        }
        return nil
    }
}

/// What is wrong with a pattern, in words.
struct GlobMistake: Error {
    let message: String
    init(_ message: String) { self.message = message }
}
