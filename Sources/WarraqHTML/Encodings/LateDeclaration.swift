// SPDX-License-Identifier: Apache-2.0

/// Looks for a `meta` element that names the encoding behind the bytes of the prescan.
///
/// Browsers change the encoding when they come upon one. Only the tokens are read for it, no tree is built.
enum LateDeclaration {
    /// The name of the encoding that the first `meta` element with one declares.
    static func encoding(in bytes: Span<UInt8>) -> String? {
        var tokenizer = Tokenizer()
        while true {
            switch tokenizer.next(bytes) {
            case .end: return nil
            case .startTag:
                guard tokenizer.name < Tag.allCases.count - 3 else { continue }
                switch Tag.allCases[Int(tokenizer.name)] {
                case .meta: if let name = declared(tokenizer, bytes) { return name }
                case .script: tokenizer.mode = .script
                case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.mode = .rawtext
                case .title, .textarea: tokenizer.mode = .rcdata
                case .plaintext: return nil
                default: break
                }
                tokenizer.attributes.removeAll(keepingCapacity: true)
                tokenizer.side.removeAll(keepingCapacity: true)
            default: break
            }
        }
    }

    private static func declared(_ tokenizer: borrowing Tokenizer, _ bytes: Span<UInt8>) -> String? {
        func value(_ name: UInt32) -> [UInt8]? {
            tokenizer.attributes[tokenizer.firstAttribute...].first { $0.name == name }.map { attribute in
                attribute.value.isSide
                    ? Array(tokenizer.side[attribute.value.range]) : attribute.value.range.map { bytes[$0] }
            }
        }
        if let label = value(KnownName.charset) {
            return EncodingPrescan.name(of: label).map(EncodingPrescan.usable)
        }
        guard value(KnownName.httpEquiv)?.map(ASCII.lowercased) == Array("content-type".utf8),
            let content = value(KnownName.content), let label = EncodingPrescan.charset(in: content.span)
        else { return nil }
        return EncodingPrescan.name(of: label).map(EncodingPrescan.usable)
    }
}
