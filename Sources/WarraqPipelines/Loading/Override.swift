// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// One argument of `--set`: `NAME.option=value`.
struct Override {
    /// The name of the pseudo file in positions; the n-th argument is its line n.
    static let file = "--set"

    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    struct PathStep {
        var step: Step
        var position: FilePosition
    }

    struct Failure: Error {
        var message: String
        var hint: String?
        var position: FilePosition
    }

    let line: Int
    let path: [PathStep]
    let value: OptionNode

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
