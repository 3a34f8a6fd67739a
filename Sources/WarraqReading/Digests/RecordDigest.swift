// SPDX-License-Identifier: Apache-2.0

/// A digest as records have it: an algorithm, a colon, the value in base 32 or in hexadecimal digits.
struct RecordDigest {
    private enum Algorithm {
        case sha1, sha256
    }

    private let algorithm: Algorithm
    private let value: [UInt8]

    /// Reads a digest; nil for an algorithm that is not known, or a value that cannot be read.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let length: Int
        switch parts[0].lowercased().filter({ $0 != "-" && $0 != " " }) {
        case "sha1": (algorithm, length) = (.sha1, 20)
        case "sha256": (algorithm, length) = (.sha256, 32)
        default: return nil
        }
        let digits = Array(parts[1].utf8).filter { $0 != 0x20 && $0 != UInt8(ascii: "=") }
        guard let value = RecordDigest.value(digits, length) else { return nil }
        self.value = value
    }

    /// Whether it is the digest of these bytes.
    func fits(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch algorithm {
        case .sha1: SHA1.digest(bytes.span) == value
        case .sha256: SHA256.digest(bytes.span) == value
        }
    }

    private static func value(_ digits: [UInt8], _ length: Int) -> [UInt8]? {
        if digits.count == 2 * length { return decoded(digits, bitsPerDigit: 4) { $0.hexadecimalDigit } }
        guard digits.count == (8 * length + 4) / 5 else { return nil }
        return decoded(digits, bitsPerDigit: 5) { digit in
            switch digit.asSmallLetter {
            case 0x61...0x7A: Int(digit.asSmallLetter) - 0x61
            case 0x32...0x37: Int(digit) - 0x32 + 26
            default: nil
            }
        }
    }

    /// Puts the bits of digits together; those that are left over at the end go.
    private static func decoded(_ digits: [UInt8], bitsPerDigit: Int, _ number: (UInt8) -> Int?) -> [UInt8]? {
        var (bytes, bits, count): ([UInt8], Int, Int) = ([], 0, 0)
        for digit in digits {
            guard let number = number(digit) else { return nil }
            bits = bits << bitsPerDigit | number
            count += bitsPerDigit
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
                bits &= 1 << count - 1
            }
        }
        return bytes
    }
}
