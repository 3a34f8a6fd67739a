// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Counts what stands between words: symbols.
///
/// A symbol is a run of one scalar that is no White_Space, no control, format or combining character and no mark between words or
/// syllables (Ethiopic `፡`, Tibetan `་`). ASCII punctuation that joins two words without a space (`well-known`, `and/or`, `a.b/c`) is none.
struct SymbolScan {
    /// All symbols.
    private(set) var count = 0
    /// Number signs.
    private(set) var numberSigns = 0
    /// Runs of `…`, or of three dots and more.
    private(set) var ellipses = 0
    private(set) var openingBraces = 0
    private(set) var closingBraces = 0

    mutating func reset() { self = SymbolScan() }

    /// Goes through the text between two words.
    @inline(__always)
    mutating func scan(_ bytes: Span<UInt8>, _ gap: Range<Int>, into tokens: inout TokenList, hashes: Bool) {
        if gap.count < 2, gap.isEmpty || bytes[gap.lowerBound] <= 0x20 { return }
        scanWide(bytes, gap, into: &tokens, hashes: hashes)
    }

    @inline(never)
    private mutating func scanWide(
        _ bytes: Span<UInt8>, _ gap: Range<Int>, into tokens: inout TokenList, hashes: Bool
    ) {
        let isInner = gap.lowerBound > 0 && gap.upperBound < bytes.count && SymbolScan.joins(bytes, gap)
        let before = count
        defer { if isInner { count = before } }
        scanAll(bytes, gap, into: &tokens, hashes: hashes && !isInner)
    }

    /// Whether all that stands between two words is up to three ASCII scalars without a space.
    @inline(__always)
    private static func joins(_ bytes: Span<UInt8>, _ gap: Range<Int>) -> Bool {
        guard gap.count <= 3 else { return false }
        for offset in gap where bytes[offset] <= 0x20 || bytes[offset] >= 0x7F { return false }
        return true
    }

    private mutating func scanAll(_ bytes: Span<UInt8>, _ gap: Range<Int>, into tokens: inout TokenList, hashes: Bool) {
        var offset = gap.lowerBound
        var isJoined = false
        while offset < gap.upperBound {
            let wide = WideScalar(bytes, offset)
            let (scalar, length) = (wide.scalar, wide.length)
            var end = offset + length
            if SymbolScan.isSymbol(scalar) {
                var run = 1
                while end < gap.upperBound, SymbolScan.equal(bytes, offset, end, length) {
                    end += length
                    run += 1
                }
                // What a joiner ties to the symbol before belongs to it.
                if !isJoined { add(scalar, run, into: &tokens, hashes: hashes) }
                isJoined = false
            } else {
                isJoined = scalar == "\u{200D}"
            }
            offset = end
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ run: Int, into tokens: inout TokenList, hashes: Bool) {
        count += 1
        switch scalar {
        case "#", "＃": numberSigns += run
        case "…": ellipses += 1
        case ".": ellipses += run >= 3 ? 1 : 0
        case "{": openingBraces += run
        case "}": closingBraces += run
        default: break
        }
        guard hashes else { return }
        let value = UInt64(scalar.value) | UInt64(truncatingIfNeeded: run) << 32
        tokens.append(QualityHash.finish(QualityHash.step(QualityHash.seed, value), 0), characters: run)
    }

    @inline(__always)
    private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value > 0x20 && scalar.value < 0x7F }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark, .enclosingMark, .spacingMark, .control, .format, .spaceSeparator, .lineSeparator,
            .paragraphSeparator:
            return false
        default: return !separates(scalar)
        }
    }

    /// Marks between words or syllables: Ethiopic, Tibetan, Ugaritic, Old Persian, Phoenician, Samaritan.
    @inline(__always)
    private static func separates(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1361, 0xF0B, 0xF0C, 0x1039F, 0x103D0, 0x1091F, 0x830: true
        default: false
        }
    }

    /// Whether two scalars are the same; the second one, at `other`, begins before the text's end.
    @inline(__always)
    private static func equal(_ bytes: Span<UInt8>, _ one: Int, _ other: Int, _ length: Int) -> Bool {
        guard other + length <= bytes.count else { return false }
        for index in 0..<length where bytes[one + index] != bytes[other + index] { return false }
        return true
    }
}
