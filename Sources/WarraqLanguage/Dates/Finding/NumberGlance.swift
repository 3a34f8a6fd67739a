// SPDX-License-Identifier: Apache-2.0

/// A first look at a number and its neighbours, which tells most numbers from dates without reading a line.
struct NumberGlance {
    /// Whether the number may belong to a date.
    private(set) var isCandidate = false
    /// Where to go on if it does not: after the number and those that marks join to it.
    private(set) var end: Int

    private var digits = 0
    private var joints = 0
    private var hasColon = false

    init(_ text: Span<UInt8>, at trigger: Int, hasReference: Bool, buffer: inout [DateToken]) {
        let (scalar, length) = UTF8Scalars.next(in: text, at: trigger)
        end = trigger + length
        guard CueFolding.isDigit(CueFolding.fold(scalar).first) else {
            isCandidate = (scalar == 0x5E74 || scalar == 0x6708) && Self.isNumeral(text, before: trigger)
            return
        }
        measure(text, from: trigger)
        guard (1...4).contains(digits), !hasColon, joints < 2 else {
            isCandidate = (1...4).contains(digits)
            return
        }
        isCandidate =
            Self.isFollowed(text, from: end, hasReference, &buffer) || Self.isLed(text, before: trigger, &buffer)
    }

    /// Measures the first number and finds the end of those that single marks join to it.
    private mutating func measure(_ text: Span<UInt8>, from trigger: Int) {
        end = trigger
        while end < text.count {
            let (scalar, length) = UTF8Scalars.next(in: text, at: end)
            let folded = CueFolding.fold(scalar).first
            if CueFolding.isDigit(folded) {
                if joints == 0 { digits += 1 }
                end += length
                continue
            }
            let isJoint = folded == 0x2D || folded == 0x2E || folded == 0x2F || folded == 0x3A
            guard isJoint, end + length < text.count,
                CueFolding.isDigit(CueFolding.fold(UTF8Scalars.next(in: text, at: end + length).scalar).first)
            else { return }
            joints += 1
            hasColon = hasColon || folded == 0x3A
            end += length
        }
    }

    private static func isFollowed(
        _ text: Span<UInt8>, from end: Int, _ hasReference: Bool, _ buffer: inout [DateToken]
    ) -> Bool {
        buffer.removeAll(keepingCapacity: true)
        _ = DateTokens.append(text, from: end, upTo: min(end + 40, text.count), limit: 4, into: &buffer)
        let roles: DateWordRoles = hasReference ? [.afterNumber, .unit] : .afterNumber
        var (marks, numbers) = (0, 0)
        for token in buffer {
            switch token.content {
            case .word(let hash): return !DateVocabulary.shared.words[hash].isDisjoint(with: roles)
            case .number:
                if marks == 0 || numbers > 0 { return false }
                numbers += 1
            case .mark:
                marks += 1
                if marks > 2 { return false }
            }
        }
        return false
    }

    /// Whether the word before a number may lead a date.
    private static func isLed(_ text: Span<UInt8>, before trigger: Int, _ buffer: inout [DateToken]) -> Bool {
        let lowest = max(0, trigger - 48)
        var (start, letters) = (trigger, 0)
        while start > lowest {
            let byte = text[start - 1]
            let isLetter = byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
            if !isLetter, letters > 0 || trigger - start >= 4 || byte < 0x20 { break }
            if isLetter { letters += 1 }
            start -= 1
        }
        guard letters > 0 else { return false }
        while start < trigger, text[start] & 0xC0 == 0x80 { start += 1 }
        buffer.removeAll(keepingCapacity: true)
        _ = DateTokens.append(text, from: start, upTo: trigger, limit: 24, into: &buffer)
        guard let word = buffer.last(where: { if case .word = $0.content { true } else { false } }),
            case .word(let hash) = word.content
        else { return false }
        return DateVocabulary.shared.words[hash].contains(.beforeNumber)
    }

    /// Whether a Han numeral stands before an offset.
    private static func isNumeral(_ text: Span<UInt8>, before offset: Int) -> Bool {
        guard offset >= 3 else { return false }
        var hash = CueFolding.WordHash()
        hash.add(UTF8Scalars.next(in: text, at: offset - 3).scalar)
        return Han.numerals[hash.value] != nil
    }
}
