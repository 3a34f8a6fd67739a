// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// Makes a positioned tree of the one document of a YAML text, strictly.
///
/// Mistakes that leave the structure readable are collected; others end the reading.
struct YAMLReader {
    /// What was found wrong.
    private(set) var findings: [PipelineError] = []
    private let source: SourceText
    private let origin: YAMLEvent.Mark
    private let events: YAMLEventReader
    private var anchors: [String: Anchor] = [:]
    private var (aliases, nodes, depth) = (0, 0, 0)
    /// Levels inside what is being read, aliases included.
    private var height = 0

    /// A node that aliases may stand for; without one while it is being read.
    private struct Anchor {
        var node: OptionNode?
        var nodes = 0
        var height = 0
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: Checked by ``YAMLBytes``.
    ///   - source: Where positions point.
    ///   - origin: Where the text begins in `source`.
    /// - Returns: The tree, nil if there is none, and what was found wrong.
    static func read(
        _ bytes: [UInt8], of source: SourceText, from origin: YAMLEvent.Mark = YAMLEvent.Mark(line: 0, column: 0)
    ) -> (node: OptionNode?, findings: [PipelineError]) {
        do throws(YAMLProblem) {
            var reader = YAMLReader(source: source, origin: origin, events: try YAMLEventReader(bytes))
            let node = reader.document()
            return (node, reader.findings)
        } catch {
            return (nil, [PipelineError(.syntax, error.problem)])
        }
    }

    private init(source: SourceText, origin: YAMLEvent.Mark, events: YAMLEventReader) {
        (self.source, self.origin, self.events) = (source, origin, events)
    }

    private mutating func document() -> OptionNode? {
        do throws(PipelineError) {
            _ = try next()
            guard try next().kind == .documentStart else { return nil }
            let node = try node(try next())
            _ = try next()
            let after = try next()
            guard after.kind == .streamEnd else {
                throw error(
                    "a second document begins", hint: "a pipeline file is one document; remove the '---'", at: after)
            }
            return node
        } catch {
            findings.append(error)
            return nil
        }
    }

    // MARK: Nodes

    private mutating func next() throws(PipelineError) -> YAMLEvent {
        do throws(YAMLProblem) {
            return try events.next()
        } catch {
            throw YAMLMessages.error(for: error, in: source) { position($0, $1) }
        }
    }

    private mutating func node(_ event: YAMLEvent) throws(PipelineError) -> OptionNode {
        nodes += 1
        guard nodes <= YAMLLimits.nodes else {
            throw error("the file has more than \(YAMLLimits.nodes) values, aliases included", at: event)
        }
        checkTag(event)
        switch event.kind {
        case .alias(let name): return try alias(name, event)
        case .scalar(let text, let isPlain):
            let style: OptionScalarStyle = isPlain && event.tag == nil ? .plain : .quoted
            let node = OptionNode(.scalar(text, style), at: position(event))
            if let name = event.anchor { anchors[name] = Anchor(node: node, nodes: 1) }
            return node
        default: return try collection(event)
        }
    }

    private mutating func collection(_ event: YAMLEvent) throws(PipelineError) -> OptionNode {
        let before = nodes
        depth += 1
        defer { depth -= 1 }
        guard depth <= YAMLLimits.depth else {
            throw error("the file nests deeper than \(YAMLLimits.depth) levels", at: event)
        }
        if let name = event.anchor { anchors[name] = Anchor() }
        let outer = height
        height = 0
        let node = if case .mapStart = event.kind { try map(event) } else { try list(event) }
        height += 1
        if let name = event.anchor { anchors[name] = Anchor(node: node, nodes: nodes - before + 1, height: height) }
        height = max(outer, height)
        return node
    }

    private mutating func list(_ start: YAMLEvent) throws(PipelineError) -> OptionNode {
        var elements: [OptionNode] = []
        while true {
            let event = try next()
            if event.kind == .listEnd { return OptionNode(.list(elements), at: position(start, upTo: event)) }
            elements.append(try node(event))
        }
    }

    private mutating func map(_ start: YAMLEvent) throws(PipelineError) -> OptionNode {
        var pairs: [(key: OptionNode, value: OptionNode)] = []
        var seen: [String: Int] = [:]
        while true {
            let keyEvent = try next()
            if keyEvent.kind == .mapEnd { return OptionNode(.map(pairs), at: position(start, upTo: keyEvent)) }
            let key = try node(keyEvent)
            var value = try node(try next())
            if case .scalar("", .plain) = value.content { value.position = key.position }
            guard isUsable(key, keyEvent), let name = key.scalarText else { continue }
            if let index = seen[name] {
                let line = pairs[index].key.position.map { "the first stands on line \($0.line)" }
                findings.append(
                    PipelineError(.duplicateKey, "the key '\(name)' stands twice", hint: line, at: key.position))
                continue
            }
            seen[name] = pairs.count
            pairs.append((key, value))
        }
    }

    private mutating func isUsable(_ key: OptionNode, _ event: YAMLEvent) -> Bool {
        guard case .scalar(let text, let style) = key.content else {
            findings.append(error("a key is \(key.described), not a text", at: event))
            return false
        }
        guard text == "<<", style == .plain else { return true }
        findings.append(
            error(
                "merge keys ('<<') are no part of YAML 1.2",
                hint: "put what is used twice under 'vars' and write ${vars.NAME}, or use an alias for a whole map",
                at: event))
        return false
    }

    private mutating func checkTag(_ event: YAMLEvent) {
        guard let tag = event.tag else { return }
        if case .scalar = event.kind, tag == "tag:yaml.org,2002:str" { return }
        findings.append(error("the tag '\(tag)' has no meaning in a pipeline file", hint: "remove it", at: event))
    }

    // MARK: Aliases

    private mutating func alias(_ name: String, _ event: YAMLEvent) throws(PipelineError) -> OptionNode {
        aliases += 1
        guard aliases <= YAMLLimits.aliases else {
            throw error("the file has more than \(YAMLLimits.aliases) aliases", at: event)
        }
        guard let anchor = anchors[name] else {
            throw error(
                "the alias '*\(name)' has no anchor above it",
                hint: Suggestion.hint(for: name, in: Array(anchors.keys), called: "anchors")
                    + "; a text that begins with '*' stands in quotes", at: event)
        }
        guard let node = anchor.node else {
            throw error("the alias '*\(name)' stands inside what it stands for", at: event)
        }
        nodes += anchor.nodes - 1
        guard nodes <= YAMLLimits.nodes else {
            throw error("the file has more than \(YAMLLimits.nodes) values, aliases included", at: event)
        }
        guard depth + anchor.height <= YAMLLimits.depth else {
            throw error("the file nests deeper than \(YAMLLimits.depth) levels, aliases included", at: event)
        }
        height = max(height, anchor.height)
        return node
    }

    // MARK: Positions

    private func error(_ message: String, hint: String? = nil, at event: YAMLEvent) -> PipelineError {
        PipelineError(.syntax, message, hint: hint, at: position(event))
    }

    private func position(_ event: YAMLEvent) -> FilePosition { position(event.start, event.end) }

    /// Flow collections as a whole; of block ones the first character.
    private func position(_ start: YAMLEvent, upTo end: YAMLEvent) -> FilePosition {
        switch start.kind {
        case .listStart(isFlow: true), .mapStart(isFlow: true): position(start.start, end.end)
        default: position(start.start, start.start)
        }
    }

    /// What stands between two marks, up to the end of the first line.
    private func position(_ start: YAMLEvent.Mark, _ end: YAMLEvent.Mark) -> FilePosition {
        let line = start.line + origin.line + 1
        let column = start.column + (start.line == 0 ? origin.column : 0) + 1
        if end.line == start.line {
            return FilePosition(file: source.file, line: line, column: column, length: end.column - start.column)
        }
        let text = source.line(line).unicodeScalars
        let blanks = text.reversed().prefix { $0 == " " || $0 == "\t" }.count
        return FilePosition(file: source.file, line: line, column: column, length: text.count - blanks - column + 1)
    }
}
