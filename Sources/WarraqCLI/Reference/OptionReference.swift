// SPDX-License-Identifier: Apache-2.0

import WarraqCore

/// An option on a reference page.
enum OptionReference {
    /// Key, type, bounds and default on a line; what it means and examples below; then the options inside.
    static func lines(_ option: OptionDescription, width: Int, indent: Int = 2) -> String {
        var text = Prose.wrapped("\(option.key): \(facts(option))", width: width, indent: indent, hanging: 4)
        text += Prose.wrapped(option.summary, width: width, indent: indent + 4)
        for example in option.examples {
            text += String(repeating: " ", count: indent + 4) + "example: \(option.key): \(example)\n"
        }
        if case .object(let inner) = option.type.innermost {
            for option in inner { text += lines(option, width: width, indent: indent + 4) }
        }
        return text
    }

    private static func facts(_ option: OptionDescription) -> String {
        var facts = [option.type.name]
        switch (option.range.map(grouped), option.unit) {
        case (let range?, let unit?): facts.append("\(range) \(unit)")
        case (let range?, nil): facts.append(range)
        case (nil, let unit?): facts.append("in \(unit)")
        case (nil, nil): break
        }
        if option.isRequired {
            facts.append("required")
        } else if let text = option.defaultText {
            facts.append("default \(option.type.isNumber ? grouped(text) : text)")
        } else {
            facts.append("optional")
        }
        return facts.joined(separator: ", ")
    }

    /// Whole numbers in a text with commas between thousands.
    private static func grouped(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { Int($0)?.grouped ?? String($0) }
            .joined(separator: " ")
    }
}

extension OptionType {
    /// The type of what a list or map holds in the end.
    fileprivate var innermost: OptionType {
        switch self {
        case .list(let element), .map(let element): element.innermost
        default: self
        }
    }

    fileprivate var isNumber: Bool { self == .int || self == .double }
}
