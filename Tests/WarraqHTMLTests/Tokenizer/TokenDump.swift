// SPDX-License-Identifier: Apache-2.0

@testable import WarraqHTML

/// Tokens as lines of text.
///
/// Bytes that are no UTF-8 stay apart from one another: they are written in base 16.
enum TokenDump {
    static func dump(_ input: [UInt8], mode: Tokenizer.Mode = .data, lastStartTag: String? = nil) -> [String] {
        var tokenizer = Tokenizer()
        tokenizer.mode = mode
        if let lastStartTag {
            let name = Array(lastStartTag.utf8)
            tokenizer.lastStartTag = tokenizer.names.intern(name.span, 0..<name.count)
        }
        var lines: [String] = []
        while true {
            let kind = tokenizer.next(input.span)
            switch kind {
            case .text: lines.append("\"" + text(slice(tokenizer.text, tokenizer, input)))
            case .null: lines.append("\"\0")
            case .comment: lines.append("<!--" + text(slice(tokenizer.text, tokenizer, input)) + "-->")
            case .endTag: lines.append("</" + text(Array(tokenizer.names.bytes(of: tokenizer.name))) + ">")
            case .startTag: lines.append(tag(tokenizer, input))
            case .doctype:
                let doctype = tokenizer.doctype
                lines.append(
                    self.doctype(
                        doctype.name.map(text), doctype.publicID.map(text), doctype.systemID.map(text),
                        forcesQuirks: doctype.forcesQuirks))
            case .end: return joiningText(lines)
            }
        }
    }

    private static func slice(_ run: TextRun, _ tokenizer: Tokenizer, _ input: [UInt8]) -> [UInt8] {
        Array((run.isSide ? tokenizer.side : input)[run.start..<run.end])
    }

    private static func tag(_ tokenizer: Tokenizer, _ input: [UInt8]) -> String {
        let attributes = tokenizer.attributes[tokenizer.firstAttribute...].map { attribute in
            let value = Array((attribute.value.isSide ? tokenizer.side : input)[attribute.value.range])
            return (text(Array(tokenizer.names.bytes(of: attribute.name))), text(value))
        }
        let name = text(Array(tokenizer.names.bytes(of: tokenizer.name)))
        return startTag(name, attributes, isSelfClosing: tokenizer.isSelfClosing)
    }

    static func startTag(_ name: String, _ attributes: [(String, String)], isSelfClosing: Bool) -> String {
        let list = attributes.sorted { $0.0 < $1.0 }.map { " \($0.0)=\"\($0.1)\"" }.joined()
        return "<\(name)\(list)\(isSelfClosing ? "/" : "")>"
    }

    static func doctype(_ name: String?, _ publicID: String?, _ systemID: String?, forcesQuirks: Bool) -> String {
        let parts = [name, publicID, systemID].map { $0.map { "\"\($0)\"" } ?? "-" }
        return "<!DOCTYPE \(parts.joined(separator: " "))\(forcesQuirks ? " quirks" : "")>"
    }

    static func text(_ bytes: [UInt8]) -> String {
        if let valid = String(validating: bytes, as: UTF8.self) { return valid }
        return "ill-formed:" + bytes.map { String($0, radix: 16) }.joined(separator: ".")
    }

    /// Texts that follow one another become one.
    static func joiningText(_ lines: [String]) -> [String] {
        var output: [String] = []
        for line in lines {
            if line.hasPrefix("\""), let last = output.last, last.hasPrefix("\"") {
                output[output.count - 1] = last + line.dropFirst()
            } else {
                output.append(line)
            }
        }
        return output
    }
}
