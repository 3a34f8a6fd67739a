// SPDX-License-Identifier: Apache-2.0

import WarraqUnicode

/// Reads HTML as browsers do, with scripting off.
///
/// Every input gives a tree: markup is never wrong, it only means something else than its author thought. Time and memory
/// are linear in the input, and nothing recurses.
/// - SeeAlso: https://html.spec.whatwg.org/#parsing
public enum HTMLParser {
    /// Parses a document whose bytes are UTF-8; what is not gets U+FFFD, and offsets stay those of the bytes given.
    ///
    /// - Parameter bytes: The document; a byte order mark is passed over. The result keeps the array.
    /// - Returns: The tree; for an empty input `html`, `head` and `body`.
    /// - Throws: ``HTMLError`` with code `too-large` or `too-many-nodes`.
    /// - Complexity: O(bytes).
    public static func parse(
        utf8 bytes: [UInt8], options: HTMLParserOptions = HTMLParserOptions()
    ) throws(HTMLError) -> HTMLDocument {
        try check(bytes.count, options)
        let (text, offsets) = validated(bytes)
        return try build(TreeBuilder(options: options), text, offsets)
    }

    /// Parses the content of an element, as `innerHTML` does.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, as in ``parse(utf8:options:)``.
    ///   - context: The local name of the element.
    ///   - namespace: Whose element it is.
    /// - Returns: A document whose ``HTMLDocument/documentElement`` holds the content.
    /// - Throws: ``HTMLError`` with code `too-large` or `too-many-nodes`.
    public static func parseFragment(
        utf8 bytes: [UInt8], context: String = "body", namespace: HTMLNamespace = .html,
        options: HTMLParserOptions = HTMLParserOptions()
    ) throws(HTMLError) -> HTMLDocument {
        try check(bytes.count, options)
        var builder = TreeBuilder(options: options)
        builder.startFragment(context: context, namespace: namespace)
        let (text, offsets) = validated(bytes)
        return try build(builder, text, offsets)
    }

    static func check(_ count: Int, _ options: HTMLParserOptions) throws(HTMLError) {
        let limit = min(options.maxBytes, 0x7FFF_FFFF)
        if count > limit { throw HTMLError.tooLarge(count, limit) }
    }

    static func validated(_ bytes: [UInt8]) -> (text: [UInt8], alignment: Alignment?) {
        if UTF8Validation.firstInvalidOffset(in: bytes.span) == nil { return (bytes, nil) }
        var text: [UInt8] = []
        var builder = AlignmentBuilder()
        text.reserveCapacity(bytes.count + bytes.count / 8)
        UTF8Repair.repair(bytes.span, into: &text) { output, source in
            builder.copy(builder.sourceEnd..<source.lowerBound)
            builder.replace(source, targetCount: output.count)
        }
        builder.copy(builder.sourceEnd..<bytes.count)
        return (text, builder.finish(sourceCount: bytes.count))
    }

    static func build(
        _ start: consuming TreeBuilder, _ text: [UInt8], _ alignment: Alignment?
    ) throws(HTMLError) -> HTMLDocument {
        try check(text.count, start.options.decoded)
        var builder = start
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if text.starts(with: mark) { builder.tokenizer.position = mark.count }
        try builder.run(text.span)
        return HTMLDocument(source: text, alignment: alignment, builder: builder)
    }
}

extension HTMLParserOptions {
    /// The same for text that decoding has made longer.
    var decoded: HTMLParserOptions {
        var options = self
        options.maxBytes = maxBytes > 0x7FFF_FFFF / 3 ? 0x7FFF_FFFF : maxBytes * 3
        return options
    }
}

extension TreeBuilder {
    /// Prepares for the content of an element.
    ///
    /// - SeeAlso: https://html.spec.whatwg.org/#parsing-html-fragments
    mutating func startFragment(context name: String, namespace: HTMLNamespace) {
        let bytes = Array(name.utf8)
        tokenizer.name = tokenizer.names.intern(bytes.span, 0..<bytes.count)
        tag = Tag.allCases.count - 3 > Int(tokenizer.name) ? Tag.allCases[Int(tokenizer.name)] : .other
        context = makeElement()
        arena.nodes[Int(context)].namespace = namespace
        if namespace == .html {
            switch tag {
            case .title, .textarea: tokenizer.mode = .rcdata
            case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.mode = .rawtext
            case .script: tokenizer.mode = .script
            case .plaintext: tokenizer.mode = .plaintext
            default: break
            }
            if tag == .form { form = context }
        } else {
            arena.nodes[Int(context)].tag = foreignTag(namespace)
        }
        let isTemplate = tag == .template && namespace == .html
        mode = .beforeHTML
        insertImplied(.html)
        if isTemplate { templateModes.append(.inTemplate) }
        resetInsertionMode()
    }
}
