// SPDX-License-Identifier: Apache-2.0

/// Turns any bytes into well-formed UTF-8.
public enum UTF8Repair {
    /// Appends `bytes` to `output` with U+FFFD in the place of each maximal subpart of an ill-formed sequence.
    ///
    /// That is what the WHATWG decoder, ICU and `String(decoding:as:)` do: `E2 82 41` gives one U+FFFD and `A`,
    /// `C0 80` gives two.
    ///
    /// - Parameters:
    ///   - bytes: Any bytes. The empty span appends nothing.
    ///   - output: Grows by at most three times `bytes.count`.
    ///   - onReplacement: Called for each U+FFFD put in, in order: its three bytes, counted from the first byte that this
    ///     call appended, and the bytes of the source it stands for. U+FFFD of the source itself is not reported.
    /// - Returns: How many U+FFFD were put in; 0 means that the bytes were copied as they are.
    /// - Complexity: O(`bytes.count`).
    /// - SeeAlso: The Unicode Standard, section 3.9, "U+FFFD substitution of maximal subparts"; WHATWG Encoding, UTF-8.
    @discardableResult
    public static func repair(
        _ bytes: Span<UInt8>,
        into output: inout [UInt8],
        onReplacement: (_ output: Range<Int>, _ source: Range<Int>) -> Void = { _, _ in }
    ) -> Int {
        let base = output.count
        var offset = 0
        var count = 0
        while let bad = UTF8Validation.firstInvalidOffset(in: bytes, from: offset) {
            output.append(copying: bytes.extracting(offset..<bad))
            let length = UTF8Sequence(in: bytes, at: bad).length
            let place = output.count - base
            onReplacement(place..<place + 3, bad..<bad + length)
            output.append(0xEF)
            output.append(0xBF)
            output.append(0xBD)
            count += 1
            offset = bad + length
        }
        output.append(copying: bytes.extracting(offset..<bytes.count))
        return count
    }

    /// Returns where bytes can be cut without a change to what is repaired before and behind: at their end, or before a
    /// sequence that the next bytes may complete, which has three bytes at most.
    public static func cut(_ bytes: Span<UInt8>) -> Int {
        for start in stride(from: bytes.count - 1, through: Swift.max(0, bytes.count - 3), by: -1) {
            // A lead byte ends whatever was before it.
            if bytes[start] < 0xC0 { continue }
            let sequence = UTF8Sequence(in: bytes, at: start)
            return !sequence.isWellFormed && start + sequence.length == bytes.count ? start : bytes.count
        }
        return bytes.count
    }
}
