// SPDX-License-Identifier: Apache-2.0

/// Cuts an expression into tokens.
struct ExpressionLexer {
    private let scalars: [Unicode.Scalar]
    private var next = 0

    init(_ source: String) { scalars = Array(source.unicodeScalars) }

    /// All tokens, the end included.
    static func tokens(of source: String) throws(ExpressionError) -> [ExpressionToken] {
        var lexer = ExpressionLexer(source)
        var tokens: [ExpressionToken] = []
        while true {
            let token = try lexer.token()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func token() throws(ExpressionError) -> ExpressionToken {
        while let scalar = peek(), scalar.properties.isWhitespace { next += 1 }
        let start = next
        guard let scalar = peek() else { return ExpressionToken(kind: .end, range: start..<start) }
        let kind: ExpressionToken.Kind
        switch scalar {
        case "\"", "'": kind = .literal(.string(try string(closedBy: scalar)))
        case "`": kind = .name(try quotedName())
        case "0"..."9", "-", "+", ".": kind = .literal(try number())
        case _ where Self.beginsName(scalar): kind = word()
        default: kind = .sign(try sign())
        }
        return ExpressionToken(kind: kind, range: start..<next)
    }

    private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        next + distance < scalars.count ? scalars[next + distance] : nil
    }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    // MARK: Names

    private static func beginsName(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isXIDStart || scalar == "_" }

    /// Joiners (ZWNJ in Persian names) and marks are part of names; so are dots and, inside, hyphens.
    private static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isXIDContinue || scalar == "." || scalar == "-" || scalar == "\u{200C}"
            || scalar == "\u{200D}"
    }

    private mutating func word() -> ExpressionToken.Kind {
        let start = next
        while let scalar = peek(), Self.continuesName(scalar) { next += 1 }
        let word = text(start..<next)
        switch word {
        case "true": return .literal(.bool(true))
        case "false": return .literal(.bool(false))
        case "null": return .literal(.null)
        default: return ExpressionToken.keywords.contains(word) ? .keyword(word) : .name(word)
        }
    }

    private mutating func quotedName() throws(ExpressionError) -> String {
        let start = next
        next += 1
        while let scalar = peek(), scalar != "`" { next += 1 }
        guard peek() != nil, next > start + 1 else {
            throw ExpressionError("a name in backquotes is not closed or is empty", at: start..<next)
        }
        next += 1
        return text(start + 1..<next - 1)
    }

    // MARK: Literals

    private mutating func string(closedBy quote: Unicode.Scalar) throws(ExpressionError) -> String {
        let start = next
        next += 1
        var text = String.UnicodeScalarView()
        while let scalar = peek() {
            next += 1
            if scalar == quote { return String(text) }
            text.append(scalar == "\\" ? try escaped(from: next - 1) : scalar)
        }
        throw ExpressionError("the text is not closed", hint: "add \(quote) at its end", at: start..<scalars.count)
    }

    private mutating func escaped(from start: Int) throws(ExpressionError) -> Unicode.Scalar {
        let scalar = peek()
        next += 1
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "\\", "\"", "'": return scalar ?? "\\"
        case "u":
            if let scalar = hexadecimal() { return scalar }
        default: break
        }
        next = min(next, scalars.count)
        throw ExpressionError(
            "unknown escape '\(text(start..<next))'", hint: #"known: \\ \" \' \n \t \r \u{1F4DC}"#, at: start..<next)
    }

    /// `{1F4DC}` or `064B`.
    private mutating func hexadecimal() -> Unicode.Scalar? {
        let isBraced = peek() == "{"
        if isBraced { next += 1 }
        let start = next
        while let scalar = peek(), scalar.properties.isASCIIHexDigit, isBraced || next < start + 4 { next += 1 }
        let digits = text(start..<next)
        guard (isBraced ? 1...8 : 4...4).contains(digits.utf8.count), let value = UInt32(digits, radix: 16) else {
            return nil
        }
        if isBraced {
            guard peek() == "}" else { return nil }
            next += 1
        }
        return Unicode.Scalar(value)
    }

    private mutating func number() throws(ExpressionError) -> Value {
        let start = next
        while let scalar = peek(), scalar.isASCII,
            scalar.properties.isXIDContinue || "+-.".unicodeScalars.contains(scalar)
        {
            next += 1
        }
        let digits = text(start..<next)
        if let value = Int(digits) { return .int(value) }
        let isDecimal = digits.utf8.allSatisfy { $0 &- 48 <= 9 || "+-.eE".utf8.contains($0) }
        if isDecimal, digits.utf8.contains(where: { $0 &- 48 <= 9 }), let value = Double(digits), value.isFinite {
            return .double(value)
        }
        throw ExpressionError("'\(digits)' is no number", hint: "text stands in quotes", at: start..<next)
    }

    // MARK: Signs

    private static let signs = ["==", "!=", "<=", ">=", "<", ">", "(", ")", "[", "]", ","]
    private static let meant = [
        "&&": "and", "||": "or", "<>": "!=", "=~": "contains", "!": "not", "=": "==", "&": "and", "|": "or",
        "=>": ">=", "=<": "<=", "=!": "!=", "><": "!=", "===": "==", "!==": "!=",
    ]

    private mutating func sign() throws(ExpressionError) -> String {
        let written = [3, 2, 1].map { text(next..<min(next + $0, scalars.count)) }
        if let wrong = written.dropLast().first(where: { Self.meant[$0] != nil }) { throw meaningless(wrong) }
        for sign in written where Self.signs.contains(sign) {
            next += sign.unicodeScalars.count
            return sign
        }
        throw meaningless(written[2])
    }

    private func meaningless(_ sign: String) -> ExpressionError {
        let hint = Self.meant[sign].map { "did you mean '\($0)'?" } ?? "text stands in quotes, names of fields do not"
        return ExpressionError(
            "'\(sign)' means nothing here", hint: hint, at: next..<next + sign.unicodeScalars.count)
    }
}
