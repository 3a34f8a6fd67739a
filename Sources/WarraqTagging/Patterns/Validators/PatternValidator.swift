// SPDX-License-Identifier: Apache-2.0

public import WarraqCore

/// A test that the text of a hit must pass to become a tag: what a pattern alone cannot say.
///
/// Digits may be those of any script. Spaces, hyphens and dots between digits do not count where a number is usually written with them.
public enum PatternValidator: String, OptionChoice {
    /// A domain name: labels of letters, digits and inner hyphens, at least two of them, the last with a letter.
    case domain
    /// An address with one `@`, a plausible part before it and a domain behind it.
    case email
    /// An International Bank Account Number: the length of its country and the check digits of ISO 7064.
    case iban
    /// An IPv4 address: four numbers of 0 to 255.
    case ipv4
    /// An IPv6 address.
    case ipv6
    /// An International Standard Book Number of 10 or 13 digits with its check digit.
    case isbn
    /// An International Standard Serial Number with its check digit.
    case issn
    /// A number of 8 to 19 digits whose last is the check digit of Luhn's formula: payment cards, IMEI.
    case luhn
    /// A telephone number: 7 to 15 digits, perhaps with `+`, brackets and separators.
    case phone
    /// A web address: `http`, `https` or `ftp`, a host, no white space.
    case url

    /// Says whether a hit passes.
    ///
    /// - Parameter text: The text of the tag, not empty.
    /// - Complexity: O(bytes).
    public func accepts(_ text: String) -> Bool {
        switch self {
        case .domain: HostName.isDomain(text.unicodeScalars[...])
        case .email: HostName.isAddress(text.unicodeScalars[...])
        case .iban: CheckedNumber.isIBAN(text)
        case .ipv4: HostName.isIPv4(text.unicodeScalars[...])
        case .ipv6: HostName.isIPv6(text.unicodeScalars[...])
        case .isbn: CheckedNumber.isISBN(text)
        case .issn: CheckedNumber.isISSN(text)
        case .luhn: CheckedNumber.isLuhn(text)
        case .phone: CheckedNumber.isPhone(text)
        case .url: HostName.isURL(text)
        }
    }
}
