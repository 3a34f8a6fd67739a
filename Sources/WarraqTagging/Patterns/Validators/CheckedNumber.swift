// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Numbers with check digits, in digits of any script.
///
/// - SeeAlso: ISO/IEC 7812-1 (Luhn), ISO 7064 and ISO 13616 (IBAN), ISO 2108 (ISBN), ISO 3297 (ISSN), ITU-T E.164 (telephone numbers).
enum CheckedNumber {
    /// The values of digits, with letters of ASCII as 10 to 35; nil if there is anything else but spaces, hyphens and dots.
    static func values(of text: String) -> [Int]? {
        var values: [Int] = []
        for scalar in text.unicodeScalars {
            if let digit = UnicodeProperties.decimalDigitValue(of: scalar) {
                values.append(digit)
            } else if scalar.isASCII, scalar.properties.isAlphabetic {
                values.append(Int(scalar.value | 0x20) - 97 + 10)
            } else if !isSeparator(scalar) {
                return nil
            }
        }
        return values
    }

    /// Spaces, dashes of all kinds and full stops.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .spaceSeparator, .dashPunctuation: true
        default: scalar == "." || scalar == "\u{2212}" || scalar == "\u{AD}"
        }
    }

    private static func digits(of text: String) -> [Int]? {
        values(of: text).flatMap { $0.allSatisfy { $0 < 10 } ? $0 : nil }
    }

    static func isLuhn(_ text: String) -> Bool {
        guard let digits = digits(of: text), 8...19 ~= digits.count, digits.contains(where: { $0 != 0 }) else {
            return false
        }
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            let value = digit.element << (digit.offset & 1)
            return sum + (value > 9 ? value - 9 : value)
        }
        return sum % 10 == 0
    }

    /// The text without a leading `ISBN` and the like is the pattern's task; a leading group may be left to it.
    static func isISBN(_ text: String) -> Bool {
        guard let values = values(of: text) else { return false }
        switch values.count {
        case 10:
            guard values.dropLast().allSatisfy({ $0 < 10 }), let last = values.last else { return false }
            let check = last == CheckedNumber.x ? 10 : last
            return check <= 10 && (weighted(values.dropLast(), from: 10) + check) % 11 == 0
        case 13:
            guard values.allSatisfy({ $0 < 10 }), values[0] == 9, values[1] == 7, values[2] >= 8 else { return false }
            return values.enumerated().reduce(0) { $0 + $1.element * ($1.offset & 1 == 0 ? 1 : 3) } % 10 == 0
        default: return false
        }
    }

    static func isISSN(_ text: String) -> Bool {
        guard let values = values(of: text), values.count == 8, values.dropLast().allSatisfy({ $0 < 10 }),
            let last = values.last
        else { return false }
        let check = last == CheckedNumber.x ? 10 : last
        return check <= 10 && (weighted(values.dropLast(), from: 8) + check) % 11 == 0
    }

    /// What the letter X has among ``values(of:)``.
    private static let x = 33

    private static func weighted(_ values: ArraySlice<Int>, from weight: Int) -> Int {
        values.enumerated().reduce(0) { $0 + $1.element * (weight - $1.offset) }
    }

    static func isIBAN(_ text: String) -> Bool {
        guard let values = values(of: text), values.count >= 15, values[0] >= 10, values[1] >= 10, values[2] < 10,
            values[3] < 10
        else { return false }
        let country = String(decoding: values.prefix(2).map { UInt8($0 - 10 + 65) }, as: UTF8.self)
        guard IBANCountry.lengths[country] == values.count, 2...98 ~= values[2] * 10 + values[3] else { return false }
        let remainder = (values[4...] + values[..<4]).reduce(0) { ($1 < 10 ? $0 * 10 + $1 : $0 * 100 + $1) % 97 }
        return remainder == 1
    }

    /// Digits, a `+` only in front, brackets in pairs and not nested.
    static func isPhone(_ text: String) -> Bool {
        var (digits, isOpen) = (0, false)
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "+", "\u{FF0B}":
                if index > 0 { return false }
            case "(":
                if isOpen { return false }
                isOpen = true
            case ")":
                if !isOpen { return false }
                isOpen = false
            case "/": break
            default:
                if UnicodeProperties.decimalDigitValue(of: scalar) != nil {
                    digits += 1
                } else if !isSeparator(scalar) {
                    return false
                }
            }
        }
        return !isOpen && 7...15 ~= digits
    }
}
