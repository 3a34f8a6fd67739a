// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// One argument of `--set`: `NAME.option=value`.
struct Override {
    /// The name of the pseudo file in positions; the n-th argument is its line n.
    static let file = "--set"

    private enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    private struct PathStep {
        var step: Step
        var position: FilePosition
    }

    private struct Failure: Error {
        var message: String
        var hint: String?
        var position: FilePosition
    }

    private let line: Int
    private let path: [PathStep]
    private let value: OptionNode

    /// Puts what was given into a tree, in order.
    static func apply(
        _ arguments: [String], to root: inout OptionNode, registry: StageRegistry, _ findings: inout [PipelineError]
    ) {
        for (index, argument) in arguments.enumerated() {
            do throws(Failure) {
                let override = try Override(argument, line: index + 1, &findings)
                root = try override.applied(to: root)
            } catch {
                findings.append(PipelineError(.override, error.message, hint: error.hint, at: error.position))
            }
        }
    }

    // MARK: Reading

    private init(_ argument: String, line: Int, _ findings: inout [PipelineError]) throws(Failure) {
        let whole = FilePosition(
            file: Override.file, line: line, column: 1, length: argument.unicodeScalars.count)
        let form = "write --set NAME.option=value"
        guard let equals = argument.unicodeScalars.firstIndex(of: "=") else {
            throw Failure(message: "'\(argument)' has no '='", hint: form, position: whole)
        }
        guard !argument.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 0x7F }) else {
            throw Failure(message: "the value of --set is one line without control characters", position: whole)
        }
        self.line = line
        path = try Override.path(argument.unicodeScalars[..<equals], line)
        if path.isEmpty {
            throw Failure(message: "'\(argument)' names nothing before '='", hint: form, position: whole)
        }
        let start = argument.unicodeScalars.index(after: equals)
        let text = String(argument.unicodeScalars[start...])
        let column = argument.unicodeScalars.distance(from: argument.unicodeScalars.startIndex, to: start)
        value = Override.value(text, line, column, argument, &findings)
    }

    private static func path(
        _ text: Substring.UnicodeScalarView, _ line: Int
    ) throws(Failure) -> [PathStep] {
        var (steps, column, rest): ([PathStep], Int, Substring.UnicodeScalarView) = ([], 1, text)
        while let first = rest.first {
            if first == "[" {
                let part = rest.prefix { $0 != "]" }
                let length = part.count + 1
                let position = FilePosition(file: file, line: line, column: column, length: length)
                guard rest.count >= length, let index = Int(String(part.dropFirst())), index >= 0 else {
                    throw Failure(
                        message: "'\(String(rest.prefix(length)))' is no index", hint: "write [0], [1] …",
                        position: position)
                }
                steps.append(PathStep(step: .index(index), position: position))
                rest = rest.dropFirst(length)
                column += length
                continue
            }
            if first == ".", !steps.isEmpty {
                rest = rest.dropFirst()
                column += 1
            }
            let part = rest.prefix { $0 != "." && $0 != "[" }
            let position = FilePosition(file: file, line: line, column: column, length: part.count)
            if part.isEmpty { throw Failure(message: "a part of '\(String(text))' is empty", position: position) }
            steps.append(PathStep(step: .key(String(part)), position: position))
            rest = rest.dropFirst(part.count)
            column += part.count
        }
        return steps
    }

    private static func value(
        _ text: String, _ line: Int, _ column: Int, _ argument: String, _ findings: inout [PipelineError]
    ) -> OptionNode {
        let position = FilePosition(
            file: file, line: line, column: column + 1, length: text.unicodeScalars.count)
        var node = OptionNode(.scalar(text, .untyped), at: position)
        if let first = text.unicodeScalars.first, "{[\"'".unicodeScalars.contains(first) {
            let lines = Array(repeating: "", count: line - 1) + [argument]
            let source = SourceText(file: file, lines: lines)
            let (read, mistakes) = YAMLReader.read(
                Array(text.utf8), of: source, from: YAMLEvent.Mark(line: line - 1, column: column))
            findings += mistakes
            if let read { node = read }
        }
        return node.relativeToWorkingDirectory
    }

    // MARK: Applying

    private func applied(to root: OptionNode) throws(Failure) -> OptionNode {
        guard case .key(let name) = path[0].step else {
            throw Failure(message: "an index names no section or stage", position: path[0].position)
        }
        if Section(rawValue: name) == nil, !name.hasPrefix("x-") { return try appliedToStage(named: name, root) }
        switch Section(rawValue: name) {
        case .source? where path.count > 1:
            return try replaced(root, name) { (old) throws(Failure) in try inStage(old, path[1...]) }
        case .transforms?, .sinks?, .rejects?:
            if path.count == 1 { break }
            guard case .index(let index) = path[1].step else {
                throw Failure(
                    message: "'\(name)' is a list of stages", hint: "write \(name)[0], or the stage's 'name'",
                    position: path[1].position)
            }
            if path.count == 2 { break }
            return try replaced(root, name) { (old) throws(Failure) in
                guard case .list(var stages)? = old?.content, stages.indices.contains(index) else {
                    throw Failure(
                        message: "'\(name)' has no stage \(index)", hint: "the first one is \(name)[0]",
                        position: path[1].position)
                }
                stages[index] = try inStage(stages[index], path[2...])
                return OptionNode(.list(stages), at: old?.position)
            }
        default: break
        }
        return try set(root, path[...])
    }

    private func appliedToStage(named name: String, _ root: OptionNode) throws(Failure) -> OptionNode {
        var names: [String] = []
        for section in Section.allCases where section.holdsStages {
            guard let node = root[section.rawValue] else { continue }
            var entries = if case .list(let entries) = node.content { entries } else { [node] }
            for index in entries.indices {
                guard let given = entries[index]["name"]?.scalarText else { continue }
                names.append(given)
                guard given == name else { continue }
                entries[index] = try inStage(entries[index], path[1...])
                let changed =
                    if case .list = node.content { OptionNode(.list(entries), at: node.position) } else {
                        entries[index]
                    }
                return try replaced(root, section.rawValue) { (_) throws(Failure) in changed }
            }
        }
        let candidates = names + Section.allCases.map(\.rawValue)
        throw Failure(
            message: "no stage has the name '\(name)'",
            hint: Suggestion.hint(for: name, in: candidates, called: "names"), position: path[0].position)
    }

    /// Sets an option of a stage, or what stands beside it.
    private func inStage(_ stage: OptionNode?, _ rest: ArraySlice<PathStep>) throws(Failure) -> OptionNode {
        guard let first = rest.first, case .key(let key) = first.step else {
            throw Failure(message: "no option is named", hint: "write NAME.option=value", position: path[0].position)
        }
        var entry = stage
        if case .scalar? = stage?.content, let stage { entry = OptionNode(.map([(stage, .null)]), at: stage.position) }
        guard case .map(let pairs)? = entry?.content else {
            throw Failure(message: "there is no stage at this place", position: path[0].position)
        }
        if StageEntry.keys.contains(key) { return try set(entry, rest) }
        guard let type = pairs.first(where: { !StageEntry.keys.contains($0.key.scalarText ?? "") })?.key else {
            throw Failure(message: "there is no stage at this place", position: path[0].position)
        }
        let step = PathStep(step: .key(type.scalarText ?? ""), position: first.position)
        return try set(entry, [step] + rest)
    }

    private func replaced(
        _ root: OptionNode, _ key: String, _ change: (OptionNode?) throws(Failure) -> OptionNode
    ) throws(Failure) -> OptionNode {
        guard case .map(var pairs) = root.content else { return root }
        if let index = pairs.firstIndex(where: { $0.key.scalarText == key }) {
            pairs[index].value = try change(pairs[index].value)
        } else {
            pairs.append((OptionNode(.scalar(key, .plain), at: path[0].position), try change(nil)))
        }
        return OptionNode(.map(pairs), at: root.position)
    }

    private func set(_ node: OptionNode?, _ rest: ArraySlice<PathStep>) throws(Failure) -> OptionNode {
        guard let first = rest.first else { return value }
        switch (first.step, node?.content) {
        case (.key(let key), nil), (.key(let key), .scalar("", .plain)?):
            let name = OptionNode(.scalar(key, .plain), at: first.position)
            return OptionNode(.map([(name, try set(nil, rest.dropFirst()))]), at: first.position)
        case (.key(let key), .map(var pairs)?):
            if let index = pairs.firstIndex(where: { $0.key.scalarText == key }) {
                pairs[index].value = try set(pairs[index].value, rest.dropFirst())
            } else {
                let name = OptionNode(.scalar(key, .plain), at: first.position)
                pairs.append((name, try set(nil, rest.dropFirst())))
            }
            return OptionNode(.map(pairs), at: node?.position)
        case (.index(let index), .list(var elements)?) where index <= elements.count:
            if index == elements.count {
                elements.append(try set(nil, rest.dropFirst()))
            } else {
                elements[index] = try set(elements[index], rest.dropFirst())
            }
            return OptionNode(.list(elements), at: node?.position)
        case (.index(let index), _):
            throw Failure(message: "there is no list with an element \(index)", position: first.position)
        case (.key(let key), let content?):
            throw Failure(
                message: "'\(key)' would be a key of \(OptionNode(content).described)", position: first.position)
        }
    }
}

extension OptionNode {
    /// A value that is not given.
    static let null = OptionNode(.scalar("", .plain))

    /// The tree with all its paths relative to the working directory.
    fileprivate var relativeToWorkingDirectory: OptionNode {
        var result = self
        result.baseDirectory = ""
        switch content {
        case .scalar(let text, let style): result.content = .scalar(text, style == .plain ? .untyped : style)
        case .list(let elements): result.content = .list(elements.map(\.relativeToWorkingDirectory))
        case .map(let pairs):
            result.content = .map(pairs.map { (key: $0.key, value: $0.value.relativeToWorkingDirectory) })
        }
        return result
    }
}
