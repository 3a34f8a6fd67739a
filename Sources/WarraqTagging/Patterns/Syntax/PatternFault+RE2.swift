// SPDX-License-Identifier: Apache-2.0

extension PatternFault {
    /// What RE2 says about a pattern that passed ``PatternTranslation``, at the place where the part that it names stands first.
    init(_ fault: RegularExpression.Fault, in pattern: String) {
        let scalars = Array(pattern.unicodeScalars)
        let part = Array(fault.part.unicodeScalars)
        let starts = part.isEmpty || part.count > scalars.count ? [] : Array(0...scalars.count - part.count)
        let start = starts.first { scalars[$0..<$0 + part.count].elementsEqual(part) }
        let place = start.map { $0..<$0 + part.count } ?? 0..<scalars.count
        let (message, hint) = PatternFault.words(for: fault.code, part: start == nil ? "" : fault.part)
        self.init(message, hint: hint, at: place)
    }

    private static func words(for code: Int, part: String) -> (message: String, hint: String?) {
        let quoted = part.isEmpty ? "" : " '\(part)'"
        switch code {
        case 2: return ("has the unknown escape\(quoted)", nil)
        case 3, 4:
            return (
                "has the wrong class or range\(quoted)",
                #"ranges go from the smaller to the larger; \p{Arabic}, \p{Lu}"#
            )
        case 9: return ("has\(quoted), which repeats nothing", #"write \ before the character if it is meant as such"#)
        case 10: return ("has the repetition\(quoted), which is too large", "allowed: up to 1000 times")
        case 11: return ("repeats a repetition:\(quoted)", nil)
        case 12: return ("has\(quoted), which is no group or flag", "flags: (?i), (?m), (?s), (?U)")
        case RegularExpression.tooLarge:
            return ("needs more memory than it may take", "smaller repetition counts, or a larger memory_mib")
        default: return ("cannot be read\(part.isEmpty ? "" : ":\(quoted)")", nil)
        }
    }
}
