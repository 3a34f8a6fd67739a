// SPDX-License-Identifier: Apache-2.0

/// The conditions of SpecialCasing.txt on what stands around a scalar in the source.
enum CaseContext {
    /// Final_Sigma: whether a letter stands before the scalar and none behind it; points and apostrophes between them do not count.
    static func endsWord(_ source: Span<UInt8>, _ range: Range<Int>) -> Bool {
        !isFollowedByCased(source, range.upperBound) && isPrecededByCased(source, range.lowerBound)
    }

    /// Whether the next scalar from `offset` on that is not ignored is a cased one.
    static func isFollowedByCased(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        var position = offset
        while position < source.count {
            let next = DecodedScalar(in: source, at: position)
            let record = NormalizationRecord(next.value)
            if !record.isCaseIgnorable { return record.isCased }
            position += next.length
        }
        return false
    }

    /// Whether the last scalar before `offset` that is not ignored is a cased one.
    static func isPrecededByCased(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        var position = offset
        while position > 0 {
            position = source.scalarStart(before: position)
            let record = NormalizationRecord(DecodedScalar(in: source, at: position).value)
            if !record.isCaseIgnorable { return record.isCased }
        }
        return false
    }

    /// More_Above: whether the scalar that ends at `offset` bears a mark above.
    static func isBelowMark(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        var position = offset
        while position < source.count {
            let next = DecodedScalar(in: source, at: position)
            let combiningClass = NormalizationRecord(next.value).combiningClass
            if combiningClass == 0 || combiningClass == above { return combiningClass == above }
            position += next.length
        }
        return false
    }

    /// After_Soft_Dotted: whether the scalar at `offset` stands above a letter that loses its dot to a mark above.
    static func isAboveSoftDotted(_ source: Span<UInt8>, _ offset: Int) -> Bool {
        var position = offset
        while position > 0 {
            position = source.scalarStart(before: position)
            let value = DecodedScalar(in: source, at: position).value
            let combiningClass = NormalizationRecord(value).combiningClass
            if combiningClass == 0 { return isSoftDotted(value) }
            if combiningClass == above { return false }
        }
        return false
    }

    /// The combining class of marks above.
    static let above: UInt8 = 230

    /// The property Soft_Dotted of PropList.txt: i and j of all kinds.
    static func isSoftDotted(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x69...0x6A, 0x12F, 0x249, 0x268, 0x29D, 0x2B2, 0x3F3, 0x456, 0x458, 0x1D62, 0x1D96, 0x1DA4, 0x1DA8,
            0x1E2D,
            0x1ECB, 0x2071, 0x2148...0x2149, 0x2C7C, 0x1DF1A, 0x1E04C...0x1E04D, 0x1E068:
            true
        case 0x1D422...0x1D693:
            // Thirteen mathematical alphabets of 52 letters each; i and j are at 34 and 35.
            (scalar - 0x1D400) % 52 == 34 || (scalar - 0x1D400) % 52 == 35
        default: false
        }
    }
}
