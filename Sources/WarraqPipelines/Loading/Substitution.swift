// SPDX-License-Identifier: Apache-2.0

internal import WarraqCore

/// Fills `${env:NAME}`, `${env:NAME:-default}` and `${vars.NAME}` into the texts of a tree; `$${` stands for `${`.
///
/// Keys are left alone. What is filled in is never read as YAML: it is a text, which the option's type makes something of. A text
/// that is nothing but `${vars.NAME}` becomes the variable's value, be it a list or map. A variable may use those above it.
struct Substitution {
    private(set) var findings: [PipelineError] = []
    private let environment: (String) -> String?
    private var variables: [String: OptionNode] = [:]
    /// Values that came from the environment, with the names of their variables.
    private var secrets: [String: String] = [:]
    private var nodes = 0

    /// Bytes of a text after it was filled in.
    private static let maxBytes = 64 << 10

    init(environment: @escaping (String) -> String?) { self.environment = environment }

    /// Longer ones first, since they may hold others.
    var secretsByLength: [(value: String, name: String)] {
        secrets.map { (value: $0.key, name: $0.value) }.sorted {
            ($1.value.utf8.count, $0.value) < ($0.value.utf8.count, $1.value)
        }
    }

    /// The whole file, `vars` first.
    mutating func substituted(_ root: OptionNode) -> OptionNode {
        guard case .map(var pairs) = root.content else { return root }
        for index in pairs.indices where pairs[index].key.scalarText == "vars" {
            pairs[index].value = readVariables(pairs[index].value)
        }
        for index in pairs.indices where pairs[index].key.scalarText != "vars" {
            let isFree = pairs[index].key.scalarText?.hasPrefix("x-") ?? false
            if !isFree { pairs[index].value = filled(pairs[index].value) }
        }
        var result = root
        result.content = .map(pairs)
        return result
    }

    private mutating func readVariables(_ node: OptionNode) -> OptionNode {
        guard case .map(var pairs) = node.content else {
            if case .scalar("", .plain) = node.content { return node }
            report(.wrongType, "'vars' is \(node.described), not a map of variables", at: node.position)
            return node
        }
        for index in pairs.indices {
            pairs[index].value = filled(pairs[index].value)
            variables[pairs[index].key.scalarText ?? ""] = pairs[index].value
        }
        var result = node
        result.content = .map(pairs)
        return result
    }

    // MARK: Nodes

    private mutating func filled(_ node: OptionNode) -> OptionNode {
        var result = node
        switch node.content {
        case .list(let elements):
            result.content = .list(elements.map { filled($0) })
        case .map(let pairs):
            result.content = .map(pairs.map { (key: $0.key, value: filled($0.value)) })
        case .scalar(let text, let style):
            guard text.contains("${") else { return node }
            return filled(text, style, node)
        }
        return result
    }

    private mutating func filled(_ text: String, _ style: OptionScalarStyle, _ node: OptionNode) -> OptionNode {
        var result = node
        let pieces = SubstitutionPiece.pieces(of: text)
        if pieces.count == 1, case .variable(let name) = pieces[0].kind {
            guard var value = variable(name, at: pieces[0], in: text, node) else { return node }
            nodes += value.count
            guard nodes <= YAMLLimits.nodes else {
                report(.syntax, "variables make more than \(YAMLLimits.nodes) values", at: node.position)
                return node
            }
            value.position = node.position
            return value
        }
        var (output, isFilled) = ("", false)
        for piece in pieces {
            if case .text(let text) = piece.kind {
                output += text
                continue
            }
            isFilled = true
            guard let value = value(of: piece, in: text, node, &result) else { return node }
            output += value
        }
        guard output.utf8.count <= Self.maxBytes else {
            report(.outOfRange, "the text is longer than \(Self.maxBytes) bytes when filled in", at: node.position)
            return node
        }
        result.content = .scalar(output, isFilled ? .untyped : style)
        return result
    }

    private mutating func value(
        of piece: SubstitutionPiece, in text: String, _ node: OptionNode, _ result: inout OptionNode
    ) -> String? {
        switch piece.kind {
        case .text(let text): return text
        case .environment(let name, let defaultText):
            if let value = environment(name) {
                secrets[value] = name
                return value
            }
            if let defaultText { return defaultText }
            report(
                .unknownVariable, "the environment has no variable '\(name)'",
                hint: "set it, or give a default: ${env:\(name):-default}",
                at: node.position?.narrowed(to: piece.scalarRange, of: text))
            return nil
        case .variable(let name):
            guard let value = variable(name, at: piece, in: text, node) else { return nil }
            guard let inner = value.scalarText else {
                report(
                    .wrongType, "the variable '\(name)' is \(value.described) and cannot stand inside a text",
                    at: node.position?.narrowed(to: piece.scalarRange, of: text))
                return nil
            }
            if piece.scalarRange.lowerBound == 0 { result.baseDirectory = value.baseDirectory }
            return inner
        case .malformed(let hint):
            report(
                .syntax, "'\(piece.written(in: text))' is no substitution", hint: hint,
                at: node.position?.narrowed(to: piece.scalarRange, of: text))
            return nil
        }
    }

    private mutating func variable(
        _ name: String, at piece: SubstitutionPiece, in text: String, _ node: OptionNode
    ) -> OptionNode? {
        if let value = variables[name] { return value }
        report(
            .unknownVariable, "'vars' has no '\(name)' above this place",
            hint: Suggestion.hint(for: name, in: Array(variables.keys), called: "variables"),
            at: node.position?.narrowed(to: piece.scalarRange, of: text))
        return nil
    }

    private mutating func report(
        _ code: PipelineError.Code, _ message: String, hint: String? = nil, at position: FilePosition?
    ) {
        findings.append(PipelineError(code, message, hint: hint, at: position))
    }
}

extension OptionNode {
    /// How many nodes a tree has.
    var count: Int {
        switch content {
        case .scalar: 1
        case .list(let elements): elements.reduce(1) { $0 + $1.count }
        case .map(let pairs): pairs.reduce(1) { $0 + 1 + $1.value.count }
        }
    }
}
