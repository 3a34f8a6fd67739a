// SPDX-License-Identifier: Apache-2.0

extension PatternTranslation {
    mutating func readBracket() {
        let start = index
        copy(follows("[^") ? 2 : 1)
        if follows("]") { copy(1) }
        while index < scalars.count, scalars[index] != "]" {
            if scalars[index] == "\\" {
                readEscape(inBracket: true)
            } else if follows("[:"), let end = namedClassEnd() {
                checkNamedClass(index..<end)
                copy(end - index)
            } else {
                copy(1)
            }
        }
        if index == scalars.count {
            fault(
                "has a bracket that is not closed", hint: #"write ] behind it, or \[ for the character"#,
                start..<start + 1)
        }
        copy(1)
    }

    /// The end of `[:name:]`; nil if it is no such thing.
    func namedClassEnd() -> Int? {
        var end = index + 2
        while end < scalars.count, scalars[end] == "^" || ("a"..."z").contains(scalars[end]) { end += 1 }
        guard end + 1 < scalars.count, scalars[end] == ":", scalars[end + 1] == "]" else { return nil }
        return end + 2
    }

    mutating func checkNamedClass(_ place: Range<Int>) {
        let name = scalars[place].map(String.init).joined().filter { $0 >= "a" && $0 <= "z" }
        guard let instead = PatternTranslation.insteadOfNamed[name] else { return }
        fault("has [:\(name):], which knows ASCII only", hint: "write \(instead)", place)
    }

    /// Named classes that are meant for letters of all scripts and know those of ASCII.
    static let insteadOfNamed = [
        "alpha": #"\pL\pM"#, "alnum": #"\pL\pM\d"#, "digit": #"\d"#, "lower": #"\p{Ll}"#, "upper": #"\p{Lu}"#,
        "punct": #"\pP\pS"#, "space": #"\s"#, "word": #"\w"#, "blank": #"\t\p{Zs}"#, "graph": #"\pL\pM\pN\pP\pS"#,
        "print": #"\pL\pM\pN\pP\pS\p{Zs}"#, "cntrl": #"\p{Cc}"#,
    ]
}
