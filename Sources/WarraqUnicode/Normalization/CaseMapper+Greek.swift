// SPDX-License-Identifier: Apache-2.0

/// Greek capitals bear no accents: `Άνθρωπος` becomes `ΑΝΘΡΩΠΟΣ`.
///
/// The dialytika stays, and stands on an iota or upsilon whose vowel before it has lost the accent that kept the two apart: `Μάιος` becomes
/// `ΜΑΪΟΣ`. An iota subscript becomes an iota. The word `ή` ("or") keeps its accent, which tells it from `η`.
///
/// - SeeAlso: The same rules are those of ICU's `u_strToUpper` for `el`.
extension CaseMapper {
    /// What is to be known of a Greek letter and of the marks behind it.
    struct GreekLetter {
        /// The capital without marks.
        let capital: UInt32
        /// Marks of the letter's own scalar, and those behind it.
        private(set) var own = Marks()
        private(set) var behind = Marks()
        /// How many iotas are subscribed.
        private(set) var iotas = 0
        /// The end of the letter's own scalar, and of the marks.
        let letterEnd: Int
        private(set) var end: Int

        struct Marks: OptionSet {
            let rawValue: UInt8
            static var accent: Marks { Marks(rawValue: 1) }
            static var dialytika: Marks { Marks(rawValue: 2) }
        }

        /// Reads a letter that has a case and the marks behind it; nil for other scalars.
        init?(_ scalar: DecodedScalar, in source: Span<UInt8>, at offset: Int) {
            // Greek, and Greek Extended; and the Ohm sign.
            guard scalar.value >> 8 == 0x3 || scalar.value >> 8 == 0x1F || scalar.value == 0x2126 else { return nil }
            let script = Unicode.Scalar(scalar.value).map { UnicodeProperties.script(of: $0) }
            guard script == .greek else { return nil }
            let pool = mappingPool
            let start = Int(PropertyTrie<UInt16>.canonical[scalar.value])
            let base = start == 0 ? scalar.value : pool[start + 1] & 0x1F_FFFF
            let upper = Int(PropertyTrie<UInt16>.uppercases[base])
            // The upsilon with a hook is a capital without a small letter.
            if upper == 0 && PropertyTrie<UInt16>.lowercases[base] == 0 && base != 0x3D2 { return nil }
            capital = upper == 0 ? base : pool[upper + 1] & 0x1F_FFFF
            letterEnd = offset + scalar.length
            end = letterEnd
            if start > 0 {
                // The marks of the decomposition stand behind the number of its scalars and the letter.
                for place in start + 2..<start + 1 + Int(pool[start]) {
                    own.formUnion(add(pool[place] & 0x1F_FFFF) ?? Marks())
                }
            }
            while end < source.count {
                let next = DecodedScalar(in: source, at: end)
                guard let marks = add(next.value) else { break }
                behind.formUnion(marks)
                end += next.length
            }
        }

        /// Whether it is one of Α, Ε, Η, Ι, Ο, Υ, Ω.
        var isVowel: Bool {
            switch capital {
            case 0x391, 0x395, 0x397, 0x399, 0x39F, 0x3A5, 0x3A9: true
            default: false
            }
        }

        /// Whether it is an iota or upsilon.
        var takesDialytika: Bool { capital == 0x399 || capital == 0x3A5 }

        /// Whether its accent goes and no dialytika stays, so that a vowel behind it may need one.
        var losesAccent: Bool {
            let marks = own.union(behind)
            return isVowel && marks.contains(.accent) && !marks.contains(.dialytika)
        }

        /// Counts an iota subscript; returns the marks of a combining scalar, nil if Greek has none such.
        private mutating func add(_ scalar: UInt32) -> Marks? {
            switch scalar {
            case 0x300...0x303, 0x311, 0x342: return .accent
            case 0x308: return .dialytika
            case 0x344: return [.accent, .dialytika]
            case 0x345:
                iotas += 1
                return Marks()
            case 0x304, 0x306, 0x313, 0x314, 0x343: return Marks()
            default: return nil
            }
        }
    }

    /// Writes Greek letters as capitals without accents, all else as in other languages.
    func runGreekCapitals(_ source: Span<UInt8>, _ rewriting: inout TextRewriting) {
        var position = 0
        // A letter that has lost its accent and ends where the next one begins.
        var unaccented: GreekLetter?
        while position < source.count {
            let byte = source[position]
            if byte < 0x80 {
                if byte &- 0x61 < 26 {
                    rewriting.replace(source, position..<position &+ 1, isOneScalar: true) { $0.append(byte ^ 0x20) }
                }
                position &+= 1
                continue
            }
            let scalar = DecodedScalar(in: source, at: position)
            guard let letter = GreekLetter(scalar, in: source, at: position) else {
                position = mapScalar(source, position, &rewriting)
                continue
            }
            let previous = unaccented.flatMap { $0.end == position ? $0 : nil }
            put(letter, behind: previous, source, position, &rewriting)
            unaccented = letter.losesAccent && !(previous != nil && letter.takesDialytika) ? letter : nil
            position = letter.end
        }
    }

    private func put(
        _ letter: GreekLetter, behind previous: GreekLetter?, _ source: Span<UInt8>, _ start: Int,
        _ rewriting: inout TextRewriting
    ) {
        var (capital, hasDialytika, hasAccent) = (letter.capital, letter.behind.contains(.dialytika), false)
        var isComposed = letter.own.contains(.dialytika)
        if let previous, letter.takesDialytika, !isComposed {
            isComposed = previous.own.contains(.accent)
            hasDialytika = hasDialytika || !isComposed
        }
        let isAccented = !letter.own.union(letter.behind).isDisjoint(with: .accent)
        if capital == 0x397, isAccented, letter.iotas == 0, !CaseContext.isPrecededByCased(source, start),
            !CaseContext.isFollowedByCased(source, letter.end)
        {
            if letter.own.contains(.accent) { capital = 0x389 } else { hasAccent = true }
        } else if isComposed {
            // Both have a scalar with a dialytika.
            if letter.takesDialytika { capital += capital == 0x399 ? 0x11 : 0x6 }
            hasDialytika = !letter.takesDialytika
        }
        let isPlain = letter.iotas == 0 && !hasDialytika && !hasAccent
        let isOneScalar = isPlain && letter.end == letter.letterEnd
        if isOneScalar && DecodedScalar(in: source, at: start).value == capital { return }
        rewriting.replace(source, start..<letter.end, isOneScalar: isOneScalar) { output in
            output.append(scalar: capital)
            if hasDialytika { output.append(scalar: 0x308) }
            if hasAccent { output.append(scalar: 0x301) }
            for _ in 0..<letter.iotas { output.append(scalar: 0x399) }
        }
    }
}
