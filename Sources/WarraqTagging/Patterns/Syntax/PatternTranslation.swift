// SPDX-License-Identifier: Apache-2.0

/// A user's pattern as RE2 is given it, and what is wrong with it before RE2 sees it.
///
/// Classes are rewritten for all scripts (``UnicodeClass``), named groups may be written `(?<name>…)`. What RE2 would take for ASCII only
/// (`\b`, `[:alpha:]`), what would cut scalars (`\C`) and what no engine of linear time has (back references, looking around) is refused
/// with a hint.
struct PatternTranslation {
    /// The pattern in RE2's syntax; of no use if there are faults.
    var text = ""
    /// The names of groups in order.
    var names: [String] = []
    /// All that is wrong, in order.
    private(set) var faults: [PatternFault] = []

    let scalars: [Unicode.Scalar]
    var index = 0
    /// Where groups that are still open began.
    var open: [Int] = []

    /// Reads a pattern.
    init(_ pattern: String) {
        scalars = Array(pattern.unicodeScalars)
        while index < scalars.count { readItem() }
        for start in open { fault("has a group that is not closed", hint: "write ) behind it", start..<start + 1) }
        faults.sort { $0.scalars.lowerBound < $1.scalars.lowerBound }
    }

    mutating func readItem() {
        switch scalars[index] {
        case "\\": readEscape(inBracket: false)
        case "[": readBracket()
        case "(": readGroup()
        case ")":
            if open.popLast() == nil {
                fault("has a ) that closes nothing", hint: #"write \) for the character"#, index..<index + 1)
            }
            copy(1)
        default: copy(1)
        }
    }

    mutating func copy(_ count: Int) {
        for scalar in scalars[index..<min(index + count, scalars.count)] { text.unicodeScalars.append(scalar) }
        index = min(index + count, scalars.count)
    }

    mutating func fault(_ message: String, hint: String? = nil, _ range: Range<Int>) {
        faults.append(PatternFault(message, hint: hint, at: range))
    }

    /// Whether these characters stand `distance` scalars ahead.
    func follows(_ ahead: String, at distance: Int = 0) -> Bool {
        scalars[min(index + distance, scalars.count)...].starts(with: ahead.unicodeScalars)
    }
}
