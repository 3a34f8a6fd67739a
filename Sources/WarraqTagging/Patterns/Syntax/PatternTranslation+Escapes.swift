// SPDX-License-Identifier: Apache-2.0

extension PatternTranslation {
    mutating func readEscape(inBracket: Bool) {
        guard index + 1 < scalars.count else {
            fault(#"ends in a single \"#, hint: #"write \\ for the character"#, index..<index + 1)
            return copy(1)
        }
        let letter = scalars[index + 1]
        if let written = inBracket ? UnicodeClass.inside(letter) : UnicodeClass.outside(letter) {
            text += written
            index += 2
        } else if letter == "Q", !inBracket {
            readLiteral()
        } else {
            checkEscape(letter)
            copy(2)
            if letter == "x" || letter == "p" || letter == "P", index < scalars.count, scalars[index] == "{" {
                copy((scalars[index...].firstIndex(of: "}") ?? index) - index + 1)
            }
        }
    }

    /// `\Q…\E`: all between is meant as it is.
    mutating func readLiteral() {
        while index < scalars.count, !follows("\\E") { copy(1) }
        copy(2)
    }

    mutating func checkEscape(_ letter: Unicode.Scalar) {
        let place = index..<index + 2
        switch letter {
        case "b", "B":
            fault(#"has \\#(letter), which knows ASCII letters only"#, hint: "use the option whole_words: true", place)
        case "C": fault(#"has \C, which would cut characters"#, hint: "write . or (?s:.)", place)
        case "1"..."9":
            let isOctal = letter < "8" && index + 2 < scalars.count && ("0"..."7").contains(scalars[index + 2])
            if !isOctal { fault("refers back to a group", hint: PatternTranslation.noBacktracking, place) }
        default: break
        }
    }

    static let noBacktracking = "patterns are matched in linear time, which rules this out"
}
