// SPDX-License-Identifier: Apache-2.0

/// Rewrites text in one case, with its way back.
///
/// The mappings are the full ones of Unicode ``UnicodeProperties/unicodeVersion``: `ß` is folded to `ss`, and a Greek sigma
/// at the end of a word becomes `ς` in lower case. Scripts without case stay as they are.
///
/// - SeeAlso: The Unicode Standard, section 3.13; CaseFolding.txt (status C and F), SpecialCasing.txt.
public struct CaseMapper: Sendable {
    /// The case.
    public enum Target: String, Sendable, CaseIterable {
        /// Equal for texts that differ in case only; for comparison, not for display.
        case folded
        /// Small letters.
        case lower
        /// A capital, or what stands for it, for the first letter of each word of UAX #29; the others small.
        case title
        /// Capital letters.
        case upper
    }

    /// Languages with rules of their own.
    public enum Language: String, Sendable, CaseIterable {
        /// The rules of all others.
        case any
        /// A title begins with `IJ` where the word does.
        case dutch
        /// Capitals without accents.
        case greek
        /// A small `i` or `j` keeps its dot below an accent. Folding is that of ``any``.
        case lithuanian
        /// `I` and `ı`, `İ` and `i` are the pairs, as in Turkish and Azerbaijani.
        case turkic
    }

    let target: Target
    let language: Language
    private var isTurkic: Bool { language == .turkic }

    /// Makes a mapper; it costs nothing.
    public init(_ target: Target, language: Language = .any) {
        (self.target, self.language) = (target, language)
    }

    /// Appends the mapped text, and to the builder how it maps to the source.
    ///
    /// - Parameters:
    ///   - source: Valid UTF-8 of any size.
    ///   - text: Gets the mapped bytes behind those it has.
    ///   - alignment: Gets the runs: letters that become one of the same length stand as copied.
    ///   - sourceOffset: Where `source` begins in the text that the alignment leads to.
    /// - Complexity: O(bytes).
    public func map(
        _ source: Span<UInt8>, into text: inout [UInt8], alignment: inout AlignmentBuilder, sourceOffset: Int = 0
    ) {
        TextRewriting.run(source, into: &text, alignment: &alignment, sourceOffset: sourceOffset, run)
    }

    /// Appends the mapped text.
    ///
    /// - Parameters:
    ///   - source: Valid UTF-8 of any size.
    ///   - text: Gets the mapped bytes behind those it has.
    public func map(_ source: Span<UInt8>, into text: inout [UInt8]) {
        TextRewriting.run(source, into: &text, run)
    }

    /// Returns the mapped text of a string.
    public func map(_ string: String) -> String {
        var text: [UInt8] = []
        map(Array(string.utf8).span, into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private func run(_ source: Span<UInt8>, _ rewriting: inout TextRewriting) {
        if target == .title { return runTitles(source, &rewriting) }
        if language == .greek && target == .upper { return runGreekCapitals(source, &rewriting) }
        run(source, 0..<source.count, &rewriting)
    }

    /// Maps the scalars of a range one by one.
    func run(_ source: Span<UInt8>, _ range: Range<Int>, _ rewriting: inout TextRewriting) {
        // ASCII letters that change: those of the other case, and i and j where a language has a say in them.
        let first: UInt8 = target == .upper ? 0x61 : 0x41
        let hasDots = isTurkic || language == .lithuanian
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = source[position]
            if byte >= 0x80 || (hasDots && (byte | 0x20 == 0x69 || byte | 0x20 == 0x6A)) {
                position = mapScalar(source, position, &rewriting)
                continue
            }
            if byte &- first < 26 {
                rewriting.replace(source, position..<position &+ 1, isOneScalar: true) { $0.append(byte ^ 0x20) }
            }
            position &+= 1
        }
    }

    /// Maps one scalar, or a Turkish `I` with a dot; returns where the next one begins.
    func mapScalar(_ source: Span<UInt8>, _ position: Int, _ rewriting: inout TextRewriting) -> Int {
        let scalar = DecodedScalar(in: source, at: position)
        let end = position + scalar.length
        if isTurkic, let special = turkic(scalar.value, source, end) {
            if special.scalar != scalar.value {
                rewriting.replace(source, position..<special.end, isOneScalar: special.end == end) {
                    $0.append(scalar: special.scalar)
                }
            }
            return special.end
        }
        if language == .lithuanian, mapLithuanian(scalar.value, source, position..<end, &rewriting) { return end }
        if target == .lower, scalar.value == 0x3A3 {
            let sigma: UInt32 = CaseContext.endsWord(source, position..<end) ? 0x3C2 : 0x3C3
            rewriting.replace(source, position..<end, isOneScalar: true) { $0.append(scalar: sigma) }
            return end
        }
        let start = Int(mapping(of: scalar.value))
        if start == 0 { return end }
        let pool = mappingPool
        let count = Int(pool[start])
        rewriting.replace(source, position..<end, isOneScalar: count == 1) { output in
            for place in start &+ 1...start &+ count { output.append(scalar: pool[place] & 0x1F_FFFF) }
        }
        return end
    }

    @inline(__always)
    private func mapping(of scalar: UInt32) -> UInt16 {
        switch target {
        case .folded: PropertyTrie<UInt16>.caseFolds[scalar]
        case .lower: PropertyTrie<UInt16>.lowercases[scalar]
        case .title, .upper: PropertyTrie<UInt16>.uppercases[scalar]
        }
    }

    /// What becomes of the four letters i of Turkish, and of an `I` whose dot stands behind it.
    private func turkic(_ scalar: UInt32, _ source: Span<UInt8>, _ end: Int) -> (scalar: UInt32, end: Int)? {
        switch (scalar, target) {
        case (0x69, .upper): return (0x130, end)
        case (0x69, _): return (0x69, end)
        case (0x49, .upper): return (0x49, end)
        case (0x49, _):
            let hasDot = end + 1 < source.count && source[end] == 0xCC && source[end + 1] == 0x87
            return hasDot ? (0x69, end + 2) : (0x131, end)
        case (0x130, .folded), (0x130, .lower): return (0x69, end)
        default: return nil
        }
    }
}
