// SPDX-License-Identifier: Apache-2.0

internal import CLibYAML

/// Reads the events of a YAML text through libyaml.
///
/// All unsafe code of the module is here. The parser and a copy of the input live as long as the object, which nothing else refers
/// to; every event is copied into Swift values and deleted before the next one is asked for.
@safe final class YAMLEventReader {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    /// The last text in quotes over several lines, for messages.
    private var longQuote: (start: YAMLEvent.Mark, end: YAMLEvent.Mark)?
    /// The beginnings of the flow lists and maps that are open, the innermost last.
    private var openBrackets: [YAMLEvent.Mark] = []

    /// Begins to read valid UTF-8 without a byte order mark.
    init(_ bytes: [UInt8]) throws(YAMLProblem) {
        unsafe input = UnsafeMutableBufferPointer.allocate(capacity: max(1, bytes.count))
        unsafe _ = input.initialize(from: bytes)
        unsafe parser = UnsafeMutablePointer.allocate(capacity: 1)
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            unsafe input.deallocate()
            unsafe parser.deallocate()
            throw YAMLProblem(problem: "out of memory", mark: YAMLEvent.Mark(line: 0, column: 0))
        }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, UnsafePointer(input.baseAddress), bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    /// The next event.
    func next() throws(YAMLProblem) -> YAMLEvent {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
        defer { unsafe yaml_event_delete(&event) }
        let copy = unsafe Self.copy(event)
        note(copy)
        return copy
    }

    /// Remembers what a later mistake may come from.
    private func note(_ event: YAMLEvent) {
        switch event.kind {
        case .scalar(_, isPlain: false) where event.isQuoted && event.start.line < event.end.line:
            longQuote = (event.start, event.end)
        case .listStart(isFlow: true), .mapStart(isFlow: true): openBrackets.append(event.start)
        // Nothing but flow collections stands inside a flow collection.
        case .listEnd, .mapEnd: _ = openBrackets.popLast()
        default: break
        }
    }

    private func problem() -> YAMLProblem {
        let (problem, context) = unsafe (parser.pointee.problem, parser.pointee.context)
        return unsafe YAMLProblem(
            problem: problem.map { unsafe String(cString: $0) } ?? "out of memory",
            context: context.map { unsafe String(cString: $0) }, mark: Self.copy(parser.pointee.problem_mark),
            contextMark: context == nil ? nil : Self.copy(parser.pointee.context_mark), longQuote: longQuote,
            openBracket: openBrackets.last)
    }

    private static func copy(_ mark: yaml_mark_t) -> YAMLEvent.Mark {
        YAMLEvent.Mark(line: Int(mark.line), column: Int(mark.column))
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        unsafe pointer.map { unsafe String(cString: $0) }
    }

    private static func copy(_ event: yaml_event_t) -> YAMLEvent {
        let data = unsafe event.data
        var (anchor, tag): (String?, String?)
        var isQuoted = false
        let kind: YAMLEvent.Kind
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT: kind = .streamStart
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT: kind = unsafe .alias(text(data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = unsafe data.scalar
            (anchor, tag) = unsafe (text(scalar.anchor), text(scalar.tag))
            let style = unsafe scalar.style
            isQuoted = style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            kind = unsafe .scalar(
                String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT:
            (anchor, tag) = unsafe (text(data.sequence_start.anchor), text(data.sequence_start.tag))
            kind = unsafe .listStart(isFlow: data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
        case YAML_SEQUENCE_END_EVENT: kind = .listEnd
        case YAML_MAPPING_START_EVENT:
            (anchor, tag) = unsafe (text(data.mapping_start.anchor), text(data.mapping_start.tag))
            kind = unsafe .mapStart(isFlow: data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
        case YAML_MAPPING_END_EVENT: kind = .mapEnd
        default: kind = .streamEnd
        }
        return unsafe YAMLEvent(
            kind: kind, isQuoted: isQuoted, anchor: anchor, tag: tag, start: copy(event.start_mark),
            end: copy(event.end_mark))
    }
}
