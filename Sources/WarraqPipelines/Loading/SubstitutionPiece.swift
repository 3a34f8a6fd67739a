// SPDX-License-Identifier: Apache-2.0

/// A part of a text with substitutions.
struct SubstitutionPiece: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case text(String)
        case environment(String, default: String?)
        case variable(String)
        case malformed(hint: String)
    }

    var kind: Kind
    /// In Unicode scalars of the text.
    var scalarRange: Range<Int>

    /// What stands in the text.
    func written(in text: String) -> String { SubstitutionPiece.text(Array(text.unicodeScalars)[scalarRange]) }

    /// Cuts a text at its substitutions.
    static func pieces(of text: String) -> [SubstitutionPiece] {
        let scalars = Array(text.unicodeScalars)
        var (pieces, plain, next, start): ([SubstitutionPiece], String.UnicodeScalarView, Int, Int) = (
            [], .init(), 0, 0
        )
        func close() {
            if !plain.isEmpty {
                pieces.append(SubstitutionPiece(kind: .text(String(plain)), scalarRange: start..<next))
            }
            plain = .init()
        }
        while next < scalars.count {
            if scalars[next...].starts(with: "$${".unicodeScalars) {
                plain.append(contentsOf: "${".unicodeScalars)
                next += 3
            } else if scalars[next...].starts(with: "${".unicodeScalars) {
                close()
                let end = scalars[next...].firstIndex(of: "}")
                let range = next..<(end.map { $0 + 1 } ?? scalars.count)
                let kind: Kind =
                    end.map { Self.kind(of: self.text(scalars[next + 2..<$0])) }
                    ?? .malformed(hint: "add the closing '}'")
                pieces.append(SubstitutionPiece(kind: kind, scalarRange: range))
                next = range.upperBound
                start = next
            } else {
                plain.append(scalars[next])
                next += 1
            }
        }
        close()
        return pieces
    }

    private static func kind(of content: String) -> Kind {
        if content.hasPrefix("vars.") { return .variable(String(content.dropFirst(5))) }
        guard content.hasPrefix("env:") else {
            return .malformed(hint: "write ${env:NAME}, ${env:NAME:-default} or ${vars.NAME}; $${ stands for ${")
        }
        let name = content.dropFirst(4).prefix { $0 != ":" }
        let rest = content.dropFirst(4 + name.count)
        let isName = !name.isEmpty && name.utf8.allSatisfy { $0 == 95 || $0 &- 48 <= 9 || ($0 | 32) &- 97 <= 25 }
        guard isName, rest.isEmpty || rest.hasPrefix(":-") else {
            return .malformed(hint: "write ${env:NAME} or ${env:NAME:-default}")
        }
        return .environment(String(name), default: rest.isEmpty ? nil : String(rest.dropFirst(2)))
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
