// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Names and addresses of hosts, and what is built upon them; letters of any script (IDN).
///
/// - SeeAlso: RFC 1123 and 5890 (names), RFC 5321 and 6531 (mail addresses), RFC 4291 (IPv6), RFC 3986 (web addresses).
enum HostName {
    typealias Scalars = Substring.UnicodeScalarView

    static func isDomain(_ name: Scalars) -> Bool {
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy(isLabel), name.count <= 253, let top = labels.last else {
            return false
        }
        return top.count >= 2 && top.contains { UnicodeProperties.isAlphabetic($0) }
    }

    private static func isLabel(_ label: Scalars) -> Bool {
        guard 1...63 ~= label.count, label.first != "-", label.last != "-" else { return false }
        return label.allSatisfy { isNameScalar($0) || $0 == "-" }
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        if UnicodeProperties.isAlphabetic(scalar) || UnicodeProperties.decimalDigitValue(of: scalar) != nil {
            return true
        }
        switch UnicodeProperties.generalCategory(of: scalar) {
        case .nonspacingMark, .spacingMark: return true
        default: return scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }

    static func isAddress(_ text: Scalars) -> Bool {
        guard let at = text.lastIndex(of: "@") else { return false }
        let local = text[..<at]
        guard 1...64 ~= local.count, local.first != ".", local.last != "." else { return false }
        var last: Unicode.Scalar = "@"
        for scalar in local {
            guard isNameScalar(scalar) || "!#$%&'*+-/=?^_`{|}~.".unicodeScalars.contains(scalar),
                scalar != "." || last != "."
            else { return false }
            last = scalar
        }
        return isDomain(text[text.index(after: at)...])
    }

    /// Four numbers without leading zeros, which some programs read as octal.
    static func isIPv4(_ text: Scalars) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                let values = part.compactMap(UnicodeProperties.decimalDigitValue)
                guard values.count == part.count, 1...3 ~= values.count, values.count == 1 || values[0] != 0 else {
                    return false
                }
                return values.reduce(0) { $0 * 10 + $1 } <= 255
            }
    }

    static func isIPv6(_ text: Scalars) -> Bool {
        guard text.count <= 45 else { return false }
        var groups = text.split(separator: ":", omittingEmptySubsequences: false)
        guard groups.count >= 3 else { return false }
        // `::` at an end leaves two empty groups there; elsewhere one.
        if groups[0].isEmpty, groups[1].isEmpty { groups.removeFirst() }
        if groups.count >= 2, groups[groups.count - 1].isEmpty, groups[groups.count - 2].isEmpty { groups.removeLast() }
        var units = 0
        for (index, group) in groups.enumerated() where !group.isEmpty {
            if index == groups.count - 1, group.contains(".") {
                guard isIPv4(group), group.allSatisfy(\.isASCII) else { return false }
                units += 2
            } else {
                guard group.count <= 4, group.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return false }
                units += 1
            }
        }
        let empty = groups.count { $0.isEmpty }
        return empty == 0 ? units == 8 : empty == 1 && units <= 7
    }

    static func isURL(_ text: String) -> Bool {
        let scalars = text.unicodeScalars[...]
        let schemes = ["http://", "https://", "ftp://"]
        let start = text.prefix(8).lowercased()
        guard let scheme = schemes.first(where: start.hasPrefix), text.utf8.count <= 2048,
            !scalars.contains(where: isForbidden)
        else { return false }
        let rest = scalars.dropFirst(scheme.utf8.count)
        var host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        if host.first == "[" {
            guard let end = host.firstIndex(of: "]"), isIPv6(host[host.index(after: host.startIndex)..<end]) else {
                return false
            }
            return isPort(host[host.index(after: end)...])
        }
        let name = host.prefix { $0 != ":" }
        return isPort(host[name.endIndex...])
            && (isDomain(name) || isIPv4(name) || name.elementsEqual("localhost".unicodeScalars))
    }

    private static func isPort(_ text: Scalars) -> Bool {
        guard !text.isEmpty else { return true }
        let digits = text.dropFirst()
        return text.first == ":" && digits.count <= 5 && digits.allSatisfy { ("0"..."9").contains($0) }
            && (Int(String(digits)) ?? 0) <= 65535
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        UnicodeProperties.isWhitespace(scalar) || "<>\"\\^`{|}".unicodeScalars.contains(scalar)
            || UnicodeProperties.generalCategory(of: scalar) == .control
    }
}
